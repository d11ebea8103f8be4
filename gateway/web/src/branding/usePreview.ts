import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { useThrottled } from '../assessments/plan/useThrottled';
import { previewBranding, type View } from './api';
import { canBeSet, dataOf, type Draft } from './draft';

/** Milliseconds between two pictures while somebody types. */
const PAUSE = 700;

/** Tells a logo from another without comparing all of it. */
const markOf = (logo: string) => `${logo.length} ${logo.slice(-200)}`;

/** The picture of a page in this branding; while the next one is made or cannot be made, the last one stays. */
export function usePreview(draft: Draft, view: View) {
  const settled = useThrottled(draft, PAUSE);
  const { logo, ...rest } = settled;
  return useQuery({
    queryKey: ['branding', 'preview', rest, markOf(logo), view],
    queryFn: ({ signal }) => previewBranding(dataOf(settled), view, signal),
    enabled: canBeSet(settled),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
