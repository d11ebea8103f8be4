import type { Assessment, Catalogue, Dimension, Question } from '../api';

/**
 * The catalogue as it is asked: without the questions that other answers rule out, and with dimensions that are divided
 * into others laid out one after the other.
 */
export function shown(catalogue: Catalogue, { hidden }: Pick<Assessment, 'hidden'>): Catalogue {
  const ruledOut = new Set(hidden);
  return {
    ...catalogue,
    dimensions: catalogue.dimensions.flatMap(laidOut).map((dimension) => ({
      ...dimension,
      questions: dimension.questions.filter(({ id }) => !ruledOut.has(id)),
    })),
  };
}

/** All questions of a catalogue in the order in which they are asked. */
export const questionsOf = (catalogue: Pick<Catalogue, 'dimensions'>): Question[] =>
  catalogue.dimensions.flatMap(laidOut).flatMap((dimension) => dimension.questions);

function laidOut(dimension: Dimension): Dimension[] {
  const parts = dimension.dimensions.flatMap(laidOut);
  return dimension.questions.length > 0 ? [dimension, ...parts] : parts;
}
