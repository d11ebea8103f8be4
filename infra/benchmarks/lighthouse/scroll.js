// How soon a portfolio of thousands of clients answers while somebody scrolls it by keys and by wheel, and searches in it.
// usage: npm run scroll -- http://localhost:8080 [login], after PortfolioMeasurement has recorded the clients
import { setTimeout as pause } from 'node:timers/promises';

import { gateway, launch, signIn } from './platform.js';

/** Milliseconds; what takes longer is felt as a break. */
const WANTED = 200;
const WORDS = 'Kunde 499';

/** Every key that arrives, and how long events took until the next paint; below 16 ms nothing is reported. */
function watch() {
  window.scrolling = { keys: 0, events: [] };
  addEventListener('keydown', () => window.scrolling.keys++, true);
  const keep = (list) =>
    list
      .getEntries()
      .filter(({ name }) => /^(key|pointer|click|wheel)/.test(name))
      .forEach(({ duration }) => window.scrolling.events.push(duration));
  new PerformanceObserver(keep).observe({ type: 'event', durationThreshold: 16 });
}

/** @returns how long the longest event took */
async function tell(page, kind, pressed) {
  await pause(1000);
  const { keys, events, rows, height } = await page.evaluate(() => {
    const { keys: arrived, events: taken } = window.scrolling;
    window.scrolling = { keys: 0, events: [] };
    return {
      keys: arrived,
      events: taken,
      rows: document.querySelectorAll('main [role="row"]').length,
      height: document.documentElement.scrollHeight,
    };
  });
  const sorted = events.toSorted((one, other) => one - other);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const longest = sorted.at(-1) ?? 0;
  console.log(
    `${kind}: ${keys} of ${pressed} keys arrived; events p95 ${p95} ms, longest ${longest} ms; ${rows} rows, ${height} px`,
  );
  return keys === pressed ? longest : Infinity;
}

async function byKeys(page) {
  await page.click('h1');
  for (let press = 1; press <= 150; press++) {
    await page.keyboard.press(press % 10 === 0 ? 'End' : 'PageDown');
    await pause(120);
  }
  return tell(page, 'scrolling by keys', 150);
}

async function byWheel(page) {
  for (let turn = 0; turn < 100; turn++) {
    await page.mouse.wheel({ deltaY: turn % 2 === 0 ? 1300 : 900 });
    await pause(60);
  }
  return tell(page, 'scrolling by wheel', 0);
}

async function search(page) {
  await page.evaluate(() => scrollTo(0, 0));
  await page.focus('main input[type="search"], main input[type="text"]');
  await page.keyboard.type(WORDS, { delay: 90 });
  return tell(page, 'searching', WORDS.length);
}

const browser = await launch();
try {
  const page = await browser.newPage();
  await signIn(page);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${gateway}/clients`);
  await page.waitForSelector('main [role="row"]');
  const longest = Math.max(await byKeys(page), await byWheel(page), await search(page));
  process.exitCode = longest < WANTED ? 0 : 1;
} finally {
  await browser.close();
}
