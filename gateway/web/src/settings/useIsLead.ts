import { useQuery } from '@tanstack/react-query';

import { meQuery } from '../session/me';

/** Whether the person at the screen runs the consultancy. */
export function useIsLead(): boolean {
  const { data: me } = useQuery(meQuery);
  return me?.roles.includes('lead') ?? false;
}
