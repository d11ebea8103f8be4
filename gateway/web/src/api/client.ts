import createClient from 'openapi-fetch';

import { sessionRenewed } from '../session/renewal';
import { conventions } from './conventions';
import { withCsrf } from './csrf';
import { Problem } from './problem';
import type { Api, FromWire } from './types';

/** Sends a request; when the session has ended, waits for the user to sign in again and repeats it once. */
async function fetchInSession(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(withCsrf(request));
  if (response.status !== 401) {
    return response;
  }
  await sessionRenewed();
  return fetch(withCsrf(again));
}

const client = createClient<Api>({ baseUrl: window.location.origin, fetch: fetchInSession });

client.use(conventions);

export const api = client;

/** The JSON of an answer; refusals were thrown as {@link Problem} before. */
export async function json<T>(call: Promise<{ data?: T; response: Response }>): Promise<FromWire<T>> {
  const { data, response } = await call;
  if (data === undefined) {
    throw new Problem(response.status);
  }
  return data as FromWire<T>;
}
