// Lighthouse on the pages consultants have open all day, signed in, at a laptop's size: portfolio, interview, result.
// usage: npm run measure -- http://localhost:8080 [login]      Reports are left in target/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const WANTED = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const RUNS = 3;

const [gateway = 'http://localhost:8080', login = 'neuland-lead'] = process.argv.slice(2);

const chromium = () => execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();

/** The demo logins have their name for a password. */
async function signIn(page) {
  await page.goto(`${gateway}/oauth2/authorization/keycloak?redirect=/clients`);
  await page.type('#username', login);
  await page.type('#password', login);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForSelector('h1');
}

/** Calls the API as the page does. */
function call(page, method, path, body, version) {
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
async function openInterview(page) {
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

async function completed(page) {
  const { items } = await call(page, 'GET', '/api/assessments?limit=100');
  const found = items.find(({ state }) => state === 'completed');
  if (!found) {
    throw new Error('There is no completed assessment; start the platform with its demo data.');
  }
  return found.id;
}

/** The run in the middle by performance, since a machine is never quiet. */
async function measure(page, name, path) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const flags = { output: 'html', onlyCategories: CATEGORIES, disableStorageReset: true, logLevel: 'error' };
    runs.push(await lighthouse(gateway + path, flags, desktopConfig, page));
  }
  runs.sort((one, other) => one.lhr.categories.performance.score - other.lhr.categories.performance.score);
  const { lhr, report } = runs[Math.floor(RUNS / 2)];
  writeFileSync(`target/${name}.html`, report);
  const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
  console.log([name.padEnd(12), ...scores.map((score) => String(score).padStart(15))].join(''));
  const lacking = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  lacking.forEach(({ id, title, displayValue = '' }) => console.log(`    ${id}: ${title} ${displayValue}`));
  return Math.min(...scores);
}

mkdirSync('target', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await signIn(page);
  const interview = await openInterview(page);
  const result = await completed(page);
  console.log([''.padEnd(12), ...CATEGORIES.map((category) => category.padStart(15))].join(''));
  const lowest = [];
  for (const [name, path] of [
    ['portfolio', '/clients'],
    ['interview', `/assessments/${interview.id}/interview`],
    ['result', `/assessments/${result}/result`],
  ]) {
    lowest.push(await measure(page, name, path));
  }
  await page.goto(`${gateway}/clients`);
  await interview.erase();
  process.exitCode = Math.min(...lowest) < WANTED ? 1 : 0;
} finally {
  await browser.close();
}
