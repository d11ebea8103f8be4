// A running platform as somebody sees it who is signed in, in Debian's Chromium.
import { spawnSync } from 'node:child_process';

import puppeteer from 'puppeteer-core';

export const [gateway = 'http://localhost:8080', login = 'neuland-lead'] = process.argv.slice(2);

/** Without windows, if it is there: on two cores the drawing of a window that nobody sees would be measured, too. */
const SHELL = 'chromium-headless-shell';

function chromium() {
  const found = spawnSync('which', ['-a', SHELL, 'chromium'], { encoding: 'utf8' }).stdout.trim();
  if (!found) {
    throw new Error(`There is no Chromium: install ${SHELL} or chromium.`);
  }
  const [executablePath] = found.split('\n');
  return { executablePath, headless: executablePath.endsWith(SHELL) ? 'shell' : true };
}

/** The window has to hold every page that is emulated in it: what changes outside is not told to have been painted. */
const WINDOW = '--window-size=1500,1200';

export function launch() {
  return puppeteer.launch({
    ...chromium(),
    args: ['--no-sandbox', '--disable-gpu', WINDOW],
    defaultViewport: { width: 1280, height: 800 },
  });
}

/** The demo logins have their name for a password. */
export async function signIn(page) {
  await page.goto(`${gateway}/oauth2/authorization/keycloak?redirect=/clients`);
  await page.type('#username', login);
  await page.type('#password', login);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForSelector('h1');
}

/** Calls the API as the page does. */
export function call(page, method, path, body, version) {
  return page.evaluate(
    async (how, where, json, tag) => {
      const token = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
      const response = await fetch(where, {
        method: how,
        headers: {
          'Content-Type': 'application/json',
          'X-XSRF-TOKEN': token?.slice('XSRF-TOKEN='.length) ?? '',
          ...(tag && { 'If-Match': tag }),
        },
        ...(json && { body: JSON.stringify(json) }),
      });
      if (!response.ok) {
        throw new Error(`${how} ${where} was answered with ${response.status}`);
      }
      return response.status === 204 ? null : response.json();
    },
    method,
    path,
    body,
    version,
  );
}

/** An interview to be measured needs questions that are still open; its client is erased afterwards. */
export async function openInterview(page) {
  const client = await call(page, 'POST', '/api/clients', {
    name: 'Zu messen GmbH',
    sector: 'Handwerk',
    size: 'small',
    market: 'b2b',
    language: 'de',
  });
  const { id } = await call(page, 'POST', '/api/assessments', {
    clientId: client.id,
    catalogue: { id: 'social-media-readiness', version: '1.0.0' },
    engagement: 'introduction',
  });
  return { id, erase: () => call(page, 'DELETE', `/api/clients/${client.id}`, null, `"${client.version}"`) };
}
