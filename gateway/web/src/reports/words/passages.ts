import type { Section, WordsData } from './api';

/** The words of a section as they are being typed. */
export interface Passage {
  mode: 'add' | 'replace';
  text: string;
}

export type Passages = Record<string, Passage>;

export function passagesOf(sections: readonly Section[]): Passages {
  return Object.fromEntries(
    sections
      .filter(({ mode }) => mode !== null)
      .map(({ id, mode, text }) => [id, { mode: mode ?? 'add', text: text ?? '' }]),
  );
}

/** Nothing added is nothing; nothing instead of the standing text leaves it out. */
export function saysSomething({ mode, text }: Passage): boolean {
  return mode === 'replace' || text.trim() !== '';
}

export function dataOf(passages: Passages): WordsData {
  return {
    passages: Object.entries(passages)
      .filter(([, passage]) => saysSomething(passage))
      .map(([section, { mode, text }]) => ({ section, mode, text: text.trim() })),
  };
}

export function isSame(one: Passages, other: Passages): boolean {
  const texts = (passages: Passages) =>
    JSON.stringify(dataOf(passages).passages.sort((a, b) => a.section.localeCompare(b.section)));
  return texts(one) === texts(other);
}

export function without(passages: Passages, section: string): Passages {
  return Object.fromEntries(Object.entries(passages).filter(([id]) => id !== section));
}
