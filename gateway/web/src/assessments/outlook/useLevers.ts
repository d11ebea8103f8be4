import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useUnhurried } from '../../ui/useUnhurried';
import { catalogueQuery, type Result } from '../api';
import { outlookQuery, whatIfQuery } from './api';
import { leverAnswers } from './leverAnswers';

const NONE: readonly string[] = [];

/** The levers for the level in the address, those that are flipped, and the result as it would be with them. */
export function useLevers(result: Result) {
  const id = result.assessmentId;
  const [params, setParams] = useSearchParams();
  const level = params.get('level') ?? undefined;
  const [flippedFor, setFlipped] = useState<{ level: string; questions: readonly string[] }>();
  const asked = useQuery({ ...outlookQuery(id, level), placeholderData: keepPreviousData });
  const outlook = { data: useUnhurried(asked.data), error: asked.error, refetch: asked.refetch };
  const { data: catalogue } = useQuery(catalogueQuery(result.catalogue));

  const levers = outlook.data?.levers;
  const flipped = flippedFor?.level === levers?.level ? (flippedFor?.questions ?? NONE) : NONE;
  const changes = levers?.changes.filter(({ question }) => flipped.includes(question)) ?? [];
  const isTrying = changes.length > 0 && catalogue !== undefined;
  const whatIf = useQuery({
    ...whatIfQuery(id, isTrying ? { answers: leverAnswers(changes, catalogue) } : {}),
    enabled: isTrying,
    placeholderData: keepPreviousData,
  });

  return {
    outlook,
    flipped,
    whatIf: isTrying ? whatIf.data : undefined,
    error: isTrying ? whatIf.error : null,
    flip: (questions: readonly string[]) => {
      if (levers) {
        setFlipped({ level: levers.level, questions });
      }
    },
    aimAt: (target: string) =>
      setParams(
        (before) => {
          before.set('level', target);
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

export type LeverState = ReturnType<typeof useLevers>;
