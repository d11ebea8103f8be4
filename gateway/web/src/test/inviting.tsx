import { http, HttpResponse } from 'msw';

import type { Invitation, NewInvitation, Tally } from '../invitations/api';
import { InvitationsPage } from '../invitations/InvitationsPage';
import { platform } from './platform';
import { renderAt } from './renderAt';
import { assessment } from './samples/assessment';
import { catalogue } from './samples/catalogue';
import { client } from './samples/client';
import { invitation } from './samples/invitation';
import { signedInAs } from './signedIn';

export const ADDRESS = '/assessments/a1/invitations';

export const open = () => renderAt(ADDRESS, '/assessments/:assessmentId/invitations', <InvitationsPage />);

/** What the platform was sent since the last `keepInvitations`: a new invitation, the last day of a reminder. */
export let sent: { invitation?: NewInvitation; reminder?: unknown };

let kept: Invitation[];

function remind(id: string) {
  kept = kept.map((one) =>
    one.id === id ? { ...one, reminderDue: false, reminders: 1, remindedAt: '2026-03-12T08:00:00Z' } : one,
  );
  const reminded = kept.find((one) => one.id === id);
  // a link that many have stays as it is
  return { invitation: reminded, token: reminded?.kind === 'shared' ? null : 'n3w' };
}

/** A platform that keeps invitations to an assessment of a client who reads English. */
export function keepInvitations(...invitations: Partial<Invitation>[]) {
  kept = invitations.map((one, index) => ({ ...invitation, id: `i${index + 1}`, ...one }));
  sent = {};
  signedInAs('consultant');
  hear({});
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json(assessment)),
    http.get(`*/api/clients/${assessment.clientId}`, () => HttpResponse.json({ ...client, language: 'en' })),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
    http.get(`*/api${ADDRESS}`, () => HttpResponse.json({ items: kept, next: null })),
    http.post(`*/api${ADDRESS}`, async ({ request }) => {
      sent.invitation = (await request.json()) as NewInvitation;
      const made = { ...invitation, language: sent.invitation.language };
      kept = [made];
      return HttpResponse.json({ invitation: made, token: 't0ken' }, { status: 201 });
    }),
    http.post(`*/api${ADDRESS}/:id/reminder`, async ({ request, params }) => {
      sent.reminder = await request.json();
      return HttpResponse.json(remind(params.id as string));
    }),
    http.delete(`*/api${ADDRESS}/:id`, ({ params }) => {
      kept = kept.map((one) => (one.id === params.id ? { ...one, state: 'revoked' } : one));
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

/** What doers have said so far. */
export function hear(voices: { submitted?: number; counted?: number; questions?: Tally[] }) {
  platform.use(
    http.get('*/api/assessments/a1/voices', () =>
      HttpResponse.json({ submitted: 2, counted: 0, fewest: 3, questions: [], ...voices }),
    ),
  );
}
