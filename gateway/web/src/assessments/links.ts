import type { Catalogue, Input } from './api';

type Outline = Pick<Catalogue, 'dimensions'> | { dimensions: { id: string; questions: { id: string }[] }[] };

/** The place in the interview where a statement of the result comes from. */
export function questionLink(
  assessmentId: string,
  outline: Outline,
  input: Pick<Input, 'kind' | 'id'>,
): string {
  const interview = `/assessments/${assessmentId}/interview`;
  if (input.kind === 'dimension') {
    return `${interview}/${input.id}`;
  }
  const dimension = outline.dimensions.find(({ questions }) => questions.some(({ id }) => id === input.id));
  return dimension ? `${interview}/${dimension.id}#q-${input.id}` : interview;
}
