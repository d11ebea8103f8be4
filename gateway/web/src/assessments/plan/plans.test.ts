import { describe, expect, it } from 'vitest';

import { createFormat } from '../../i18n/format';
import { assessment } from '../../test/samples/assessment';
import { plan, runway } from '../../test/samples/plan';
import i18next from 'i18next';
import { dialEnd } from './dialRange';
import { planOf, withChannels, withLargest, withoutPerson, withPerson, withPersonOf } from './plans';
import { endWords, rangeWords } from './words';

const format = createFormat('de');

describe('a plan', () => {
  it('leaves out what is not known', () => {
    const onWire = { ...plan, weeks: null, money: { budget: null, perMonth: 100, costsPerMonth: null } };
    expect(planOf({ plan: onWire })).toEqual({ ...plan, money: { perMonth: 100 } });
    expect(planOf(assessment)).toBeUndefined();
  });

  it('loses substitutes and voice with the person they belong to', () => {
    const left = withoutPerson(plan, 0);
    expect(left.people).toEqual([{ role: 'Technik' }]);
    expect(left.substitutes).toEqual([]);
    expect(left.mainCommunicator).toBeUndefined();
  });

  it('is the same again when the person comes back', () => {
    expect(withPersonOf(withoutPerson(plan, 0), plan, 'Marketing')).toEqual(plan);
  });

  it('keeps substitutes and voice when a role gets another name, letter by letter', () => {
    const renamed = ['', 'P', 'Pr'].reduce((changed, role) => withPerson(changed, 0, { role }), plan);
    expect(renamed.substitutes?.[0]?.replaces).toBe('Pr');
    expect(renamed.mainCommunicator).toBe('Pr');
  });

  it('keeps what is known of a channel when others come', () => {
    expect(withChannels(plan, ['blog', 'linkedin']).channels).toEqual([
      { channel: 'blog' },
      { channel: 'linkedin', posts: 2 },
    ]);
  });

  it('takes over the cadence that carries, without channels that have no posts', () => {
    const channels = [
      { ...runway.largest.channels[0]!, posts: 1 },
      { ...runway.largest.channels[0]!, channel: 'blog', posts: 0 },
    ];
    expect(withLargest(plan, { channels }).channels).toEqual([{ channel: 'linkedin', posts: 1 }]);
  });
});

describe('in words', () => {
  const range = (low: number | null, high: number | null, unbounded = false) =>
    rangeWords({ low, high, unbounded }, format, i18next.t);

  it('a range names both ends, or that there is none', () => {
    expect(range(2, 2)).toBe('2');
    expect(range(0.5, 1)).toBe('0,5–1');
    expect(range(3, null, true)).toBe('ab 3');
    expect(range(null, null, true)).toBe('ohne Ende');
  });

  it('an end is a date, two dates, or none', () => {
    const end = (change: object) => endWords({ ...runway, ...change }, format, i18next.t);
    expect(end({})).toBe('Reicht bis 30. November 2026');
    expect(end({ latest: '2026-12-07' })).toBe('Reicht bis zwischen 30. November 2026 und 7. Dezember 2026');
    expect(end({ carries: 'true', earliest: null, latest: null })).toBe('Der Plan trägt');
    expect(end({ weeks: { low: 0, high: 0, unbounded: false } })).toBe('Trägt vom ersten Tag an nicht');
    expect(end({ carries: 'open' })).toBe('Offen, reicht mindestens bis 30. November 2026');
    expect(end({ carries: 'open', weeks: { low: 0, high: null, unbounded: true } })).toBe('Noch offen');
  });
});

describe('a dial', () => {
  it('reaches twice as far as the plan, and never less than what is usual', () => {
    expect(dialEnd(undefined, 20)).toBe(20);
    expect(dialEnd(8, 20)).toBe(20);
    expect(dialEnd(15.2, 20)).toBe(31);
  });
});
