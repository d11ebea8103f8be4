import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Result } from '../api';
import { whatIfQuery } from '../outlook/api';
import type { Plan } from './api';
import { useThrottled } from './useThrottled';

const PAUSE = 120;

/** The plan as it is played with, and the result as it would be; the last one known until the next is there. */
export function useTrial(result: Result, plan: Plan) {
  const [varied, setVaried] = useState<Plan>();
  const asked = useThrottled(varied, PAUSE);
  const { data, error } = useQuery({
    ...whatIfQuery(result.assessmentId, { plan: asked ?? plan }),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
  return {
    plan: varied ?? plan,
    isVaried: varied !== undefined,
    result: varied && data ? data : result,
    error: varied ? error : null,
    vary: setVaried,
    reset: () => setVaried(undefined),
  };
}

export type Trial = ReturnType<typeof useTrial>;
