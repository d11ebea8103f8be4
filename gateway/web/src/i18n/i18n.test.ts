import { describe, expect, it } from 'vitest';

import { texts as de } from './de';
import { texts as en } from './en';
import { createFormat } from './format';

function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts', () => {
  it('use the same placeholders in both languages', () => {
    const english = new Map(flatten(en));
    for (const [key, text] of flatten(de)) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('are never empty', () => {
    for (const [key, text] of [...flatten(de), ...flatten(en)]) {
      expect([key, text.trim()]).not.toEqual([key, '']);
    }
  });
});

describe('numbers and dates', () => {
  it('are written the way each language writes them', () => {
    expect(createFormat('de').date('2026-03-01T12:00:00Z')).toBe('1. März 2026');
    expect(createFormat('en').date('2026-03-01T12:00:00Z')).toBe('1 March 2026');
    expect(createFormat('de').number(1234.5)).toBe('1.234,5');
    expect(createFormat('en').number(1234.5)).toBe('1,234.5');
  });

  it('have their units in full, one or many', () => {
    expect(createFormat('de').amount(1, 'day')).toBe('1 Tag');
    expect(createFormat('de').amount(0.5, 'week')).toBe('0,5 Wochen');
    expect(createFormat('en').amount(2, 'day')).toBe('2 days');
  });

  it('show a span as one number when both ends read the same', () => {
    expect(createFormat('de').span(49.6, 50.4)).toBe('50');
    expect(createFormat('de').span(40, 60)).toBe('40–60');
  });
});
