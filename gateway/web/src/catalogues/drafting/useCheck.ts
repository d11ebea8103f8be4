import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { FieldProblem } from '../../api/problem';
import { useThrottled } from '../../assessments/plan/useThrottled';
import { checkQuery } from '../api';

/** Milliseconds between two questions while somebody types. */
const PAUSE = 700;

const NONE: readonly FieldProblem[] = [];

/** What the platform would say to a file; while it thinks about the newest state, the last answer stays. */
export function useCheck(source: string) {
  const settled = useThrottled(source, PAUSE);
  const { data, error, isFetching, refetch } = useQuery({
    ...checkQuery(settled),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const isChecking = settled !== source || isFetching;
  const errors = data?.errors ?? NONE;
  return {
    /** The whole catalogue that the file comes to, as long as it is in order. */
    catalogue: data?.catalogue,
    errors,
    isInOrder: !isChecking && data?.catalogue !== undefined,
    isChecking,
    /** That nothing could be said at all. */
    failure: error,
    retry: () => void refetch(),
  };
}

export type Check = ReturnType<typeof useCheck>;
