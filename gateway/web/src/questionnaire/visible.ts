import { type Entries, keyOf, type Progress } from '../assessments/interview/answers';
import type { Part, Questionnaire } from './api';

/** The parts as they are to be shown: without questions that answers rule out, and without empty parts. */
export function visibleParts({ parts, hidden }: Pick<Questionnaire, 'parts' | 'hidden'>): Part[] {
  return parts
    .map((part) => ({ ...part, questions: part.questions.filter(({ id }) => !hidden.includes(id)) }))
    .filter(({ questions }) => questions.length > 0);
}

export function progressThrough(parts: Part[], perspective: string, entries: Entries): Progress {
  const questions = parts.flatMap((part) => part.questions);
  const answered = questions.filter(({ id }) => entries.has(keyOf(id, perspective)));
  return { answered: answered.length, of: questions.length };
}
