import { queryOptions } from '@tanstack/react-query';

import { Problem } from '../api/problem';

export interface Consultancy {
  id: string;
  name: string;
}

/** Somebody who is signed in, as the gateway knows them; one of several consultancies may still have to be chosen. */
export interface Visitor {
  name: string;
  consultancy: Consultancy | null;
  consultancies: Consultancy[];
  roles: ('lead' | 'consultant')[];
}

/** The person at the screen, who works for a consultancy. */
export interface Me extends Visitor {
  consultancy: Consultancy;
}

export const isAtWork = (visitor: Visitor): visitor is Me => visitor.consultancy !== null;

/** Asks the gateway who is signed in; the answer also sets the CSRF cookie. `null` means nobody is. */
export async function fetchMe(): Promise<Visitor | null> {
  const response = await fetch('/api/me', { headers: { Accept: 'application/json' } });
  if (response.status === 401) {
    return null;
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return (await response.json()) as Visitor;
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: fetchMe, staleTime: Infinity, retry: 1 });
