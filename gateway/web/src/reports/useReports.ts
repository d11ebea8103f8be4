import { useQuery } from '@tanstack/react-query';

import { useStreamState } from '../events/EventsProvider';
import { isUnderWay, reportsQuery } from './api';

const WHILE_UNDER_WAY = 1_000;
const WITHOUT_NEWS = 5_000;

/** The reports, asked for again while one is under way: progress is not announced, and news may be interrupted. */
export function useReports(of: Parameters<typeof reportsQuery>[0], isAwaited = false) {
  const stream = useStreamState();
  return useQuery({
    ...reportsQuery(of),
    refetchInterval: ({ state: { data } }) => {
      if (data?.items.some(isUnderWay)) {
        return WHILE_UNDER_WAY;
      }
      if (isAwaited && data?.items.length === 0) {
        return stream === 'live' ? WITHOUT_NEWS : WHILE_UNDER_WAY;
      }
      return false;
    },
  });
}
