import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { useThrottled } from '../../assessments/plan/useThrottled';
import { type Chosen, previewWords } from './api';
import { dataOf, type Passages } from './passages';

/** Milliseconds between two pictures while somebody types. */
const PAUSE = 900;

export type Place = { page: number } | { section: string };

/** The picture of a page with these words; while the next one is made, the last one stays. */
export function useWordsPreview(chosen: Chosen, passages: Passages, place: Place) {
  const settled = useThrottled(passages, PAUSE);
  return useQuery({
    queryKey: ['words', 'preview', chosen, dataOf(settled), place],
    queryFn: ({ signal }) => previewWords(chosen, dataOf(settled), place, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
