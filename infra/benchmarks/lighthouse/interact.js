// How soon the interview shows what somebody does in it: all its questions are answered by keys and by clicks, with
// some words of comment, at a person's pace. The worst kind of it is what "interaction to next paint" means.
// usage: npm run interact -- http://localhost:8080 [login]
import { setTimeout as pause } from 'node:timers/promises';

import { gateway, launch, openInterview, signIn } from './platform.js';

/** Milliseconds; a person does the next thing at the earliest after PACE. */
const WANTED = 100;
const PACE = 150;

/** Below 16 ms nothing is reported; of an interaction of several events, such as down and up, the longest counts. */
function watch() {
  const worst = new Map();
  window.interactions = {
    start: () => worst.clear(),
    longest: () => Math.max(0, ...worst.values()),
  };
  const keep = (list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) {
        worst.set(interactionId, Math.max(duration, worst.get(interactionId) ?? 0));
      }
    }
  };
  new PerformanceObserver(keep).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

const taken = new Map();

/** Does something and notes how long the next paint took to come, by what kind of thing it was. */
async function time(page, kind, act) {
  await page.evaluate(() => window.interactions.start());
  await act();
  await pause(PACE);
  const longest = await page.evaluate(
    () =>
      new Promise((told) =>
        // entries are told after the frame that they end with
        requestAnimationFrame(() => setTimeout(() => told(window.interactions.longest()), 0)),
      ),
  );
  taken.set(kind, [...(taken.get(kind) ?? []), longest]);
}

const press = (page, kind, key) => time(page, kind, () => page.keyboard.press(key));

async function turn(page) {
  await page.keyboard.down('Alt');
  await press(page, 'the next dimension', 'ArrowRight');
  await page.keyboard.up('Alt');
}

const within = (id, selector) => `[data-question="${id}"] ${selector}`;

async function choose(page, id) {
  const keys = await page.$$eval(within(id, '[data-choose]'), (options) =>
    options.map(({ dataset }) => dataset.choose),
  );
  const best = keys.filter((key) => /^[1-9]$/.test(key)).at(-1);
  await press(page, best ? 'an answer by its digit' : '"unknown" by its letter', best ?? 'u');
}

/** Another answer than the one that stands there, and back again. */
async function thinkAgain(page, id) {
  const options = await page.$$(within(id, 'label[data-choose]'));
  for (const option of [options.at(0), options.at(1)]) {
    if (option) {
      await time(page, 'an answer by a click', () => option.click());
    }
  }
}

async function comment(page, id) {
  const unfold = await page.$(within(id, 'details:not([open]) > summary'));
  if (unfold) {
    await time(page, 'unfolding the remarks', () => unfold.click());
    const field = await page.$(within(id, 'details textarea'));
    await time(page, 'going into a field', () => field.click());
    for (const letter of 'so war es') {
      await press(page, 'a letter of a comment', letter === ' ' ? 'Space' : letter);
    }
    await press(page, 'leaving a field', 'Tab');
  }
}

/** Questions may come and go with the answers: the next one is always the one below that has none yet. */
async function answerDimension(page) {
  const seen = new Set();
  for (;;) {
    const ids = await page.$$eval('[data-question]', (all) => all.map(({ dataset }) => dataset.question));
    const id = ids.find((one) => !seen.has(one));
    if (!id) {
      return;
    }
    seen.add(id);
    const before = ids[ids.indexOf(id) - 1];
    await page.evaluate((above) => {
      document.activeElement?.blur();
      document.querySelector(`[data-question="${above}"]`)?.focus();
    }, before);
    await press(page, 'the next question by "j"', 'j');
    await choose(page, id);
    await thinkAgain(page, id);
    if (seen.size % 3 === 1) {
      await comment(page, id);
    }
  }
}

function report() {
  const width = Math.max(...[...taken.keys()].map((kind) => kind.length)) + 2;
  const of = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const row = (name, ...cells) =>
    console.log(name.padEnd(width) + cells.map((cell) => String(cell).padStart(10)).join(''));
  row('milliseconds, 0: below 16', 'how many', 'median', 'p95', 'longest');
  const all = [...taken.values()].flat();
  for (const [kind, times] of [...taken, ['all', all]]) {
    const sorted = times.toSorted((one, other) => one - other);
    row(kind, sorted.length, of(sorted, 0.5), of(sorted, 0.95), sorted.at(-1));
  }
  // as browsers tell it of a visit: one in fifty may be slower
  const inp = all.toSorted((one, other) => other - one)[Math.floor(all.length / 50)];
  console.log(`interaction to next paint: ${inp} ms (wanted: below ${WANTED})`);
  return inp;
}

const browser = await launch();
try {
  const page = await browser.newPage();
  await signIn(page);
  const interview = await openInterview(page);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${gateway}/assessments/${interview.id}/interview`);
  await page.waitForSelector('[data-question]');
  const dimensions = (await page.$$('nav li a[href*="/interview/"]')).length;
  for (let dimension = 0; dimension < dimensions; dimension++) {
    await answerDimension(page);
    await turn(page);
  }
  const inp = report();
  await page.goto(`${gateway}/clients`);
  await interview.erase();
  process.exitCode = inp < WANTED ? 0 : 1;
} finally {
  await browser.close();
}
