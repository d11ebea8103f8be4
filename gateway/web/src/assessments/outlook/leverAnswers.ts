import type { Catalogue, GivenAnswer } from '../api';
import { questionsOf } from '../interview/shown';
import type { Lever } from './api';

/** The better answers as everybody who is asked would give them, so that no two perspectives disagree. */
export function leverAnswers(
  levers: readonly Lever[],
  catalogue: Pick<Catalogue, 'dimensions'>,
): GivenAnswer[] {
  const questions = questionsOf(catalogue);
  return levers.flatMap(({ question: id, value }) => {
    const perspectives = questions.find((question) => question.id === id)?.perspectives ?? [];
    return perspectives.map((perspective) => ({ question: id, perspective, value }));
  });
}
