import type { Catalogue, Dimension, Question } from '../assessments/api';

/** All questions of a catalogue in its order, however deep its dimensions are nested. */
export function questionsOf({ dimensions }: Pick<Catalogue | Dimension, 'dimensions'>): Question[] {
  return dimensions.flatMap((dimension) => [...dimension.questions, ...questionsOf(dimension)]);
}
