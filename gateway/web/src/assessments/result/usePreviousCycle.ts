import { useQuery } from '@tanstack/react-query';

import type { Result } from '../api';
import { comparisonQuery, type TrendPoint } from '../comparison/api';

/** What the last cycle completed before this one came to; undefined when this is the first. */
export function usePreviousCycle({ assessmentId, clientId, cycle }: Result): TrendPoint | undefined {
  const { data } = useQuery({
    ...comparisonQuery(clientId, { to: assessmentId }),
    enabled: cycle > 1,
    retry: false,
  });
  return data?.trend.find((point) => point.assessmentId === data.from.assessmentId);
}
