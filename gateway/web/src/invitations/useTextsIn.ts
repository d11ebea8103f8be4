import { useQuery } from '@tanstack/react-query';

import { textsIn } from '../i18n';
import type { Language } from '../i18n/language';

/** The texts for those invited, in their language; nothing while they are fetched. */
export function useTextsIn(language: Language) {
  const { data } = useQuery({
    queryKey: ['texts', language],
    queryFn: () => textsIn(language),
    staleTime: Infinity,
  });
  return data;
}
