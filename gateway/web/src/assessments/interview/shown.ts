import type { Assessment, Catalogue } from '../api';

/** The catalogue without the questions that other answers rule out. */
export function shown(catalogue: Catalogue, { hidden }: Pick<Assessment, 'hidden'>): Catalogue {
  if (hidden.length === 0) {
    return catalogue;
  }
  const ruledOut = new Set(hidden);
  return {
    ...catalogue,
    dimensions: catalogue.dimensions.map((dimension) => ({
      ...dimension,
      questions: dimension.questions.filter(({ id }) => !ruledOut.has(id)),
    })),
  };
}
