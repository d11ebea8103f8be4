import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** Stands in for the gateway; each test says what it answers. */
export const platform = setupServer();

/** A refusal the way the services word it. */
export function refusal(status: number, slug: string, errors: object[] = []) {
  return HttpResponse.json(
    { type: `urn:nachhalt:problem:${slug}`, title: 'Abgelehnt', detail: 'So geht es nicht.', status, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
