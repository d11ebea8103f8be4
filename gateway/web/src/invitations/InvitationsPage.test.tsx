import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { assessment } from '../test/samples/assessment';
import { catalogue } from '../test/samples/catalogue';
import { client } from '../test/samples/client';
import { invitation } from '../test/samples/invitation';
import { signedInAs } from '../test/signedIn';
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
  signedInAs('consultant');
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
    expect(await within(issued).findByRole('img', { name: 'QR-Code des Links' })).toBeVisible();
    await expectAccessible(issued);
    await user.click(within(issued).getByRole('button', { name: 'Link kopieren' }));
    expect(await within(issued).findByText('Kopiert')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link);

    await user.click(within(issued).getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('Vertrieb')).toBeVisible();
    expect(screen.queryByText(/t0ken/)).not.toBeInTheDocument();
  });

  it('come with a message in the language of the questionnaire, ready to be sent', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladen' }));
    platform.use(
      http.post(`*/api${ADDRESS}`, () =>
        HttpResponse.json({ invitation: { ...invitation, language: 'en' }, token: 't0ken' }, { status: 201 }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Link erstellen' }));
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Englisch)');
    const message = (field as HTMLTextAreaElement).value;
    expect(message).toContain(`no account is needed:\n${window.location.origin}/f/t0ken`);
    expect(message).toContain('You answer anonymously');
    expect(message).toContain('kind regards\nNora Sommer\nNeuland Beratung');
    await user.type(field, ' PS');
    const mail = new URL(screen.getByRole('link', { name: 'Im Mailprogramm öffnen' }).getAttribute('href')!);
    expect(mail.searchParams.get('subject')).toBe(`Your view on social media at ${assessment.clientName}`);
    expect(mail.searchParams.get('body')).toContain('Neuland Beratung PS');
  });

  it('are taken along as a picture of the link', async () => {
    const kept: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      kept.push(`${this.download} ${this.href.slice(0, 19)}`);
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladen' }));
    await user.click(await screen.findByRole('button', { name: 'Link erstellen' }));
    await user.click(await screen.findByRole('button', { name: 'Als SVG' }));
    expect(kept).toEqual(['Fragebogen-QR-Code.svg data:image/svg+xml,']);
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await user.click(screen.getByRole('button', { name: 'Drucken' }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getAllByText(`${window.location.origin}/f/t0ken`)).toHaveLength(1);
  });

  it('are asked for again by a new link, in the place of the former', async () => {
    invitations = [
      {
        ...invitation,
        kind: 'single',
        perspective: 'management',
        state: 'started',
        reminderDue: true,
        submitted: 0,
        respondents: 1,
        progress: { answered: 4, of: 9 },
      },
    ];
    let asked: unknown;
    platform.use(
      http.post(`*/api${ADDRESS}/i1/reminder`, async ({ request }) => {
        asked = await request.json();
        const [reminded] = invitations;
        invitations = [
          { ...reminded!, reminderDue: false, reminders: 1, remindedAt: '2026-03-12T08:00:00Z' },
        ];
        return HttpResponse.json({ invitation: invitations[0], token: 'n3w' });
      }),
    );
    const { user } = open();
    expect(await screen.findByText(/Eine Einladung ist überfällig/)).toBeVisible();
    expect(screen.getByText('Überfällig')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'An die Einladung „Vertrieb“ erinnern' }));
    const dialog = await screen.findByRole('dialog', { name: 'An die Einladung erinnern' });
    expect(within(dialog).getByText(/der bisherige Link gilt dann nicht mehr/)).toBeVisible();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Neuen Link erstellen' }));

    expect(await screen.findByText(/Der bisherige Link führt ab sofort nirgendwohin/)).toBeVisible();
    expect(screen.getByLabelText('Link')).toHaveValue(`${window.location.origin}/f/n3w`);
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Deutsch)');
    expect((field as HTMLTextAreaElement).value).toContain('Was Sie schon beantwortet haben, ist noch da.');
    expect(asked).toEqual({ expiresAt: new Date(`${dayIn(7)}T23:59:59`).toISOString() });
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('einmal erinnert, am 12. März 2026')).toBeVisible();
    expect(screen.queryByText('Überfällig')).not.toBeInTheDocument();
  });

  it('keep a shared link when many are asked again', async () => {
    invitations = [{ ...invitation, state: 'expired', submitted: 1 }];
    platform.use(
      http.post(`*/api${ADDRESS}/i1/reminder`, () => HttpResponse.json({ invitation, token: null })),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'An die Einladung „Vertrieb“ erinnern' }));
    await user.click(await screen.findByRole('button', { name: 'Nachricht vorbereiten' }));
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Deutsch)');
    expect((field as HTMLTextAreaElement).value).toContain('den Sie bereits bekommen haben');
    expect(screen.queryByLabelText('Link')).not.toBeInTheDocument();
  });

  it('say when and how they ended', async () => {
    const single = { ...invitation, kind: 'single' as const, submitted: 1 };
    invitations = [
      { ...single, state: 'completed', submittedAt: '2026-03-10T08:00:00Z' },
      { ...single, id: 'i2', state: 'revoked', revokedAt: '2026-03-11T08:00:00Z' },
      { ...single, id: 'i3', state: 'expired', submitted: 0 },
    ];
    open();
    expect(await screen.findByText(/abgeschickt am 10. März 2026/)).toBeVisible();
    expect(screen.getByText(/zurückgezogen am 11. März 2026/)).toBeVisible();
    expect(screen.getByText(/abgelaufen am 17. März 2026/)).toBeVisible();
    expect(screen.getAllByText('Überfällig')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /erinnern$/ })).toHaveLength(1);
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
