import { queryOptions } from '@tanstack/react-query';

import { Problem } from '../api/problem';

/** The person at the screen, as the gateway knows it. */
export interface Me {
  name: string;
  consultancy: { id: string; name: string };
  roles: ('lead' | 'consultant')[];
}

/** Asks the gateway who is signed in; the answer also sets the CSRF cookie. `null` means nobody is. */
export async function fetchMe(): Promise<Me | null> {
  const response = await fetch('/api/me', { headers: { Accept: 'application/json' } });
  if (response.status === 401) {
    return null;
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return (await response.json()) as Me;
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: fetchMe, staleTime: Infinity, retry: 1 });
