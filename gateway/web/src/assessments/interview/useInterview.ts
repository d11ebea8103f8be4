import { useCallback, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import type { Catalogue, Perspective } from '../api';

const PERSPECTIVES: Perspective[] = ['management', 'doers', 'consultant'];

/** As the catalogue has them, or the most telling first. */
export type Order = 'catalogue' | 'next';

/** How many questions each perspective is asked; perspectives that are asked nothing are left out. */
export function askedPerspectives(catalogue: Catalogue): { perspective: Perspective; questions: number }[] {
  const questions = catalogue.dimensions.flatMap((dimension) => dimension.questions);
  return PERSPECTIVES.map((perspective) => ({
    perspective,
    questions: questions.filter((question) => question.perspectives.includes(perspective)).length,
  })).filter((asked) => asked.questions > 0);
}

/** Where in the interview the user is: kept in the address, so that a link leads to the very question. */
export function useInterview(catalogue: Catalogue) {
  const { assessmentId = '', dimensionId } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();

  const asked = useMemo(() => askedPerspectives(catalogue), [catalogue]);
  const position = Math.max(
    0,
    catalogue.dimensions.findIndex(({ id }) => id === dimensionId),
  );
  const wanted = params.get('perspective');
  const broadest = asked.toSorted((a, b) => b.questions - a.questions)[0]?.perspective;
  const perspective =
    asked.find((candidate) => candidate.perspective === wanted)?.perspective ?? broadest ?? 'consultant';
  const order: Order = params.get('order') === 'next' ? 'next' : 'catalogue';

  const address = useCallback(
    (dimension: string | undefined, view: string, by: Order = 'catalogue') =>
      `/assessments/${assessmentId}/interview/${dimension ?? ''}?perspective=${view}${by === 'next' ? '&order=next' : ''}`,
    [assessmentId],
  );
  const goTo = useCallback(
    (index: number) => {
      const dimension = catalogue.dimensions[index];
      if (dimension) {
        void navigate(address(dimension.id, perspective));
      }
    },
    [address, catalogue, navigate, perspective],
  );
  const look = useCallback(
    (view: Perspective) =>
      void navigate(address(catalogue.dimensions[position]?.id, view, order), {
        replace: true,
        preventScrollReset: true,
      }),
    [address, catalogue, navigate, order, position],
  );
  const arrange = useCallback(
    (by: Order) =>
      void navigate(address(catalogue.dimensions[position]?.id, perspective, by), {
        preventScrollReset: true,
      }),
    [address, catalogue, navigate, perspective, position],
  );
  return {
    position,
    dimension: catalogue.dimensions[position],
    perspective,
    order,
    asked,
    address,
    goTo,
    look,
    arrange,
  };
}
