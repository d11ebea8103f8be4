import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { assessment } from '../test/samples/assessment';
import { catalogue } from '../test/samples/catalogue';
import { client } from '../test/samples/client';
import { invitation } from '../test/samples/invitation';
import type { Invitation, NewInvitation, Tally } from './api';
import { dayIn } from './days';
import { InvitationsPage } from './InvitationsPage';

interface Voices {
  submitted: number;
  counted: number;
  fewest: number;
  questions: Tally[];
}

const ADDRESS = '/assessments/a1/invitations';

let invitations: Invitation[];
let invited: NewInvitation | undefined;
let voices: Voices;

const open = () => renderAt(ADDRESS, '/assessments/:assessmentId/invitations', <InvitationsPage />);

beforeEach(() => {
  invitations = [];
  invited = undefined;
  voices = { submitted: 2, counted: 0, fewest: 3, questions: [] };
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json(assessment)),
    http.get(`*/api/clients/${assessment.clientId}`, () => HttpResponse.json({ ...client, language: 'en' })),
    http.get(`*/api${ADDRESS}`, () => HttpResponse.json({ items: invitations, next: null })),
    http.post(`*/api${ADDRESS}`, async ({ request }) => {
      invited = (await request.json()) as NewInvitation;
      invitations = [invitation];
      return HttpResponse.json({ invitation, token: 't0ken' }, { status: 201 });
    }),
    http.get('*/api/assessments/a1/voices', () => HttpResponse.json(voices)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
    http.delete(`*/api${ADDRESS}/i1`, () => {
      invitations = [{ ...invitation, state: 'revoked' }];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

describe('the invitations of an assessment', () => {
  it('are made in a few words, and the link is shown this once', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Einladen' });
    expect(await within(dialog).findByRole('radio', { name: 'Englisch', checked: true })).toBeVisible();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('radio', { name: /gemeinsamer Link/ }));
    await user.type(within(dialog).getByLabelText('Für wen ist der Link?'), ' Vertrieb ');
    await user.click(within(dialog).getByRole('button', { name: 'Link erstellen' }));

    const issued = await screen.findByRole('dialog', { name: 'Der Link ist da' });
    const link = `${window.location.origin}/f/t0ken`;
    expect(within(issued).getByLabelText('Link')).toHaveValue(link);
    expect(invited).toMatchObject({
      perspective: 'doers',
      kind: 'shared',
      language: 'en',
      recipientLabel: 'Vertrieb',
    });
    expect(invited?.expiresAt).toBe(new Date(`${dayIn(14)}T23:59:59`).toISOString());
    await user.click(within(issued).getByRole('button', { name: 'Link kopieren' }));
    expect(await within(issued).findByText('Kopiert')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link);

    await user.click(within(issued).getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('Vertrieb')).toBeVisible();
    expect(screen.queryByText(/t0ken/)).not.toBeInTheDocument();
  });

  it('show how far those invited have come', async () => {
    invitations = [
      invitation,
      {
        ...invitation,
        id: 'i2',
        perspective: 'management',
        kind: 'single',
        recipientLabel: null,
        state: 'started',
        reminderDue: true,
        progress: { answered: 4, of: 9 },
      },
      { ...invitation, id: 'i3', state: 'expired' },
    ];
    const { container } = open();
    expect(await screen.findAllByText('5 Personen haben begonnen, 2 abgeschickt')).toHaveLength(2);
    expect(screen.getByText('4 von 9 Fragen beantwortet')).toBeVisible();
    expect(screen.getByText('Nachfassen')).toBeVisible();
    expect(screen.getByText('Abgelaufen')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /zurückziehen$/ })).toHaveLength(2);
    await expectAccessible(container);
  });

  it('are revoked after a confirmation', async () => {
    invitations = [invitation];
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladung „Vertrieb“ zurückziehen' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Einladung zurückziehen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Zurückziehen' }));
    expect(await screen.findByText('Zurückgezogen')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });

  it('name the field that the platform does not take', async () => {
    platform.use(
      http.post(`*/api${ADDRESS}`, () =>
        refusal(400, 'invalid-request', [
          { field: 'remindAt', code: 'reminder-out-of-range', message: 'Vor dem Ablauf, bitte.' },
        ]),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladen' }));
    await user.click(await screen.findByRole('button', { name: 'Link erstellen' }));
    expect(await screen.findByText('Vor dem Ablauf, bitte.')).toBeVisible();
  });

  it('bring in what doers say, once there are three', async () => {
    voices = {
      submitted: 4,
      counted: 3,
      fewest: 3,
      questions: [
        {
          question: 'goal',
          answered: 3,
          unknown: 1,
          notApplicable: 0,
          mean: null,
          votes: [
            { option: 'no', count: 1 },
            { option: 'yes', count: 2 },
          ],
        },
      ],
    };
    open();
    const card = await screen.findByRole('region', { name: 'Was die Umsetzenden sagen' });
    expect(within(card).getByText(/3 von 4 abgeschickten/)).toBeVisible();
    expect(within(card).getByRole('heading', { name: 'Frage goal?' })).toBeVisible();
    const options = within(card)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(options).toEqual(expect.arrayContaining(['Nein1', 'Teilweise0', 'Ja2']));
    expect(within(card).getByText('1 weiß es nicht')).toBeVisible();
    await expectAccessible(card);
  });

  it('show nothing of doers while there are fewer', async () => {
    open();
    expect(await screen.findByRole('button', { name: 'Einladen' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Was die Umsetzenden sagen' })).not.toBeInTheDocument();
  });

  it('are over once the assessment is completed', async () => {
    platform.use(
      http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    );
    open();
    expect(await screen.findByText(/Die Links führen nirgendwohin mehr/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Einladen' })).not.toBeInTheDocument();
  });

  it('belong to an assessment that exists', async () => {
    platform.use(http.get('*/api/assessments/a1', () => refusal(404, 'not-found')));
    open();
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });
});
