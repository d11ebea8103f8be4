import type { Answer, Dimension, Perspective, Question, Value } from '../api';

/** One answer as the interview handles it, whether it is saved already or still on its way. */
export interface Entry {
  question: string;
  perspective: Perspective;
  state: 'answered' | 'unknown' | 'notApplicable';
  value: Value | null;
  comment: string | null;
  evidence: string | null;
  /** The earlier cycle it was taken along from, as long as nobody has looked at it again. */
  carriedFrom?: number | null;
}

export type Entries = ReadonlyMap<string, Entry>;

export const keyOf = (question: string, perspective: string) => `${question}/${perspective}`;

const entries = new WeakMap<Answer, Entry>();

/** The same answer is always the same entry, so that what shows it need not look again. */
export function entryOf(answer: Answer): Entry {
  const known = entries.get(answer) ?? toEntry(answer);
  entries.set(answer, known);
  return known;
}

function toEntry(answer: Answer): Entry {
  return {
    question: answer.question,
    perspective: answer.perspective,
    state: answer.state,
    value: answer.value ?? null,
    comment: answer.comment ?? null,
    evidence: answer.evidence ?? null,
    carriedFrom: answer.carriedFrom,
  };
}

/** What the user sees: the saved answers, covered by those still on their way. */
export function overlay(saved: readonly Answer[], pending: Iterable<Entry>): Entries {
  const entries = new Map<string, Entry>();
  for (const entry of [...saved.map(entryOf), ...pending]) {
    entries.set(keyOf(entry.question, entry.perspective), entry);
  }
  return entries;
}

export interface Progress {
  answered: number;
  of: number;
}

/** Progress of one perspective through a dimension. */
export function progressOf(dimension: Dimension, perspective: Perspective, entries: Entries): Progress {
  const asked = dimension.questions.filter((question) => question.perspectives.includes(perspective));
  const answered = asked.filter((question) => entries.has(keyOf(question.id, perspective)));
  return { answered: answered.length, of: asked.length };
}

/** Progress through all questions, whoever answered them. */
export function overallProgress(dimensions: readonly Dimension[], entries: Entries): Progress {
  const questions = dimensions.flatMap((dimension) => dimension.questions);
  const answered = questions.filter((question) => hasAnswer(question, entries));
  return { answered: answered.length, of: questions.length };
}

export function hasAnswer(question: Question, entries: Entries): boolean {
  return question.perspectives.some((perspective) => entries.has(keyOf(question.id, perspective)));
}

/** Answers taken along from an earlier cycle that nobody has looked at again. */
export function unchecked(entries: Entries): Entry[] {
  return [...entries.values()].filter(({ carriedFrom }) => typeof carriedFrom === 'number');
}

/** Whether the answer earns so many points that the catalogue wants to see evidence. */
export function needsEvidence(question: Question, entry: Entry | undefined): boolean {
  const from = question.evidenceFrom;
  if (typeof from !== 'number' || entry?.state !== 'answered') {
    return false;
  }
  const chosen = question.options.find((option) => option.id === entry.value);
  return chosen !== undefined && chosen.points >= from;
}
