import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { Toasts } from '../shell/Toasts';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { client } from '../test/samples/client';
import { contact, engagement, happening, note } from '../test/samples/details';
import { CareCard } from './care/CareCard';
import { ContactsCard } from './contacts/ContactsCard';
import { DeleteClientDialog } from './DeleteClientDialog';
import type { Contact, Engagement, Happening, Note } from './details';
import { EngagementsCard } from './engagements/EngagementsCard';
import { NotesCard } from './notes/NotesCard';
import { grouped } from './timeline/groups';
import { TimelineCard } from './timeline/TimelineCard';

const open = (part: React.ReactNode) =>
  renderAt(
    '/clients/c1',
    '/clients/:clientId',
    <>
      {part}
      <Toasts />
    </>,
  );

let sent: { path: string; body: unknown; tag: string | null }[];

/** A platform that takes down what it is sent, and answers with it. */
function takeDown(method: 'post' | 'put' | 'delete', path: string, answer: object = {}) {
  platform.use(
    http[method](`*${path}`, async ({ request }) => {
      const text = await request.text();
      const body: unknown = text ? JSON.parse(text) : undefined;
      sent.push({ path: new URL(request.url).pathname, body, tag: request.headers.get('If-Match') });
      return method === 'delete' ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(answer);
    }),
  );
}

function answer(path: string, items: object[]) {
  platform.use(http.get(`*${path}`, () => HttpResponse.json({ items, next: null })));
}

beforeEach(() => {
  sent = [];
});

describe('the care for a client', () => {
  beforeEach(() => {
    answer('/api/colleagues', [
      { subject: 'anna', name: 'Anna Winter', you: true },
      { subject: 'boris', name: 'Boris Stein', you: false },
    ]);
  });

  it('shows how far the work is, who does it and what comes next', async () => {
    const { container } = open(<CareCard client={client} />);
    expect(screen.getByRole('list', { name: 'Stand der Zusammenarbeit' })).toBeVisible();
    expect(screen.getByText('Vorbereitung', { selector: '[aria-current="step"] *' })).toBeInTheDocument();
    expect(screen.getByText('Anna Winter')).toBeVisible();
    expect(screen.getByText('Ergibt sich aus dem Stand')).toBeVisible();
    await expectAccessible(container);
  });

  it('is changed as a whole, based on the version seen', async () => {
    takeDown('put', '/api/clients/c1/care', { ...client, version: 4 });
    const { user } = open(<CareCard client={client} />);
    await user.click(screen.getByRole('button', { name: 'Betreuung ändern' }));
    await user.click(screen.getByRole('radio', { name: 'Begleitung' }));
    await screen.findByRole('option', { name: 'Boris Stein' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zuständig' }), 'Boris Stein');
    await user.type(screen.getByRole('textbox', { name: 'Nächster Schritt' }), 'Termin');
    await user.type(screen.getByLabelText('Bis wann'), '2026-04-15');
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([
      {
        path: '/api/clients/c1/care',
        tag: '"3"',
        body: {
          status: 'accompaniment',
          consultant: 'boris',
          nextStep: { text: 'Termin', due: '2026-04-15' },
        },
      },
    ]);
  });

  it('does not overwrite what somebody else has changed meanwhile', async () => {
    platform.use(
      http.put('*/api/clients/c1/care', () => refusal(412, 'stale-version')),
      http.get('*/api/clients/c1', () =>
        HttpResponse.json({ ...client, version: 4, care: { ...client.care, status: 'self-running' } }),
      ),
    );
    const { user } = open(<CareCard client={client} />);
    await user.click(screen.getByRole('button', { name: 'Betreuung ändern' }));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await user.click(await screen.findByRole('button', { name: 'Neuen Stand laden' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Läuft selbst' })).toBeChecked());
  });
});

describe('the people of a client', () => {
  it('are shown with those to call in a crisis first', async () => {
    const others: Contact[] = [
      { ...contact, id: 'k2', name: 'Otto Klein', crisis: 'none', email: null, phone: null },
      contact,
    ];
    answer('/api/clients/c1/contacts', others);
    const { container } = open(<ContactsCard clientId="c1" />);
    expect(await screen.findByText('Krisenkontakt')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Jutta Sommer'),
      expect.stringContaining('Otto Klein'),
    ]);
    expect(screen.getByRole('link', { name: contact.email! })).toHaveAttribute(
      'href',
      'mailto:sommer@example.org',
    );
    expect(screen.getByRole('link', { name: contact.phone! })).toHaveAttribute('href', 'tel:+49301234567');
    expect(screen.getByText('Für den Krisenkontakt fehlt eine Stellvertretung.')).toBeVisible();
    await expectAccessible(container);
  });

  it('are added, with faults at their fields', async () => {
    answer('/api/clients/c1/contacts', []);
    const { user } = open(<ContactsCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: 'Person hinzufügen' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Jutta Sommer');
    await user.type(screen.getByRole('textbox', { name: 'Rolle' }), 'Leitung');
    await user.click(screen.getByRole('radio', { name: 'Stellvertretung' }));
    await expectAccessible(screen.getByRole('dialog'));
    platform.use(
      http.post('*/api/clients/c1/contacts', () =>
        refusal(400, 'invalid-request', [{ field: 'role', code: 'size', message: 'Zu lang' }]),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Zu lang')).toBeVisible();
    takeDown('post', '/api/clients/c1/contacts', contact);
    await user.type(screen.getByRole('textbox', { name: 'Rolle' }), ' und mehr');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent[0]?.body).toEqual({ name: 'Jutta Sommer', role: 'Leitung und mehr', crisis: 'substitute' });
  });

  it('are removed after a question', async () => {
    answer('/api/clients/c1/contacts', [contact]);
    takeDown('delete', '/api/clients/c1/contacts/k1');
    const { user } = open(<ContactsCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: 'Jutta Sommer bearbeiten' }));
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    expect(screen.getByText('Jutta Sommer entfernen? Das lässt sich nicht rückgängig machen.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toHaveLength(1);
  });
});

describe('engagements', () => {
  it('are shown with their period and changed', async () => {
    const undated: Engagement = {
      ...engagement,
      id: 'e2',
      kind: 'campaign',
      from: null,
      to: null,
      subject: null,
    };
    answer('/api/clients/c1/engagements', [engagement, undated]);
    takeDown('put', '/api/clients/c1/engagements/e1', engagement);
    const { user, container } = open(<EngagementsCard clientId="c1" />);
    expect(await screen.findByText('1. April 2026 bis 31. Dezember 2026')).toBeVisible();
    expect(screen.getByText('Zeitraum offen')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Mandat Einführung bearbeiten' }));
    await user.click(screen.getByRole('radio', { name: 'Abgeschlossen' }));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.tag).toBe('"1"');
    expect(sent[0]?.body).toEqual({
      kind: 'introduction',
      state: 'completed',
      subject: 'Karriereseite',
      from: '2026-04-01',
      to: '2026-12-31',
    });
  });
});

describe('notes', () => {
  let kept: Note[];

  beforeEach(() => {
    kept = [note];
    platform.use(
      http.get('*/api/clients/c1/notes', () => HttpResponse.json({ items: kept, next: null })),
      http.delete('*/api/clients/c1/notes/n1', () => {
        kept = [];
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/clients/c1/notes/n1/restoration', () => {
        kept = [note];
        return HttpResponse.json(note);
      }),
    );
  });

  it('are written where they will stand', async () => {
    takeDown('post', '/api/clients/c1/notes', note);
    const { user, container } = open(<NotesCard clientId="c1" />);
    await screen.findByText(note.text);
    await user.click(screen.getByRole('button', { name: 'Notiz schreiben' }));
    await user.click(screen.getByRole('radio', { name: 'Telefonat' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Ruft zurück. ');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ kind: 'call', text: 'Ruft zurück.' });
    await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  });

  it('are edited, and say by whom', async () => {
    kept = [
      { ...note, editedBy: { subject: 'boris', name: 'Boris Stein' }, editedAt: '2026-03-04T08:00:00Z' },
    ];
    takeDown('put', '/api/clients/c1/notes/n1', note);
    const { user } = open(<NotesCard clientId="c1" />);
    expect(await screen.findByText(/bearbeitet von Boris Stein am 4. März 2026/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Notiz vom .* bearbeiten$/ }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Und mehr.');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ tag: '"1"', body: { text: `${note.text} Und mehr.`, on: '2026-03-03' } });
  });

  it('are deleted, and come back when that is undone', async () => {
    const { user } = open(<NotesCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: /^Notiz vom .* löschen$/ }));
    expect(await screen.findByText(/Noch keine Notiz/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(note.text)).toBeVisible();
  });
});

describe('the timeline', () => {
  const lines: Happening[] = [
    { ...happening, id: 'h1', kind: 'report-ready', about: 'a1' },
    { ...happening, id: 'h2', kind: 'report-ready', about: 'a1' },
    {
      ...happening,
      id: 'h3',
      kind: 'status-changed',
      by: { subject: 'anna', name: 'Anna Winter' },
      details: ['preparation'],
    },
    { ...happening, id: 'h4', kind: 'profile-changed', details: ['name', 'sector'] },
    { ...happening, id: 'h5', kind: 'invitation-created', about: 'a1', details: ['doers'] },
  ];

  it('tells what happened in words, the same again and again as one line', async () => {
    answer('/api/clients/c1/timeline', lines);
    const { container } = open(<TimelineCard clientId="c1" />);
    expect(await screen.findByText(/2-mal/)).toBeVisible();
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^Bericht fertig \(2-mal\)/),
      expect.stringMatching(/^Stand der Zusammenarbeit: Vorbereitung.*Anna Winter$/),
      expect.stringMatching(/^Stammdaten geändert: Name und Branche/),
      expect.stringMatching(/^Einladung an die Ausführenden erstellt/),
    ]);
    expect(screen.getByRole('link', { name: /Einladung/ })).toHaveAttribute(
      'href',
      '/assessments/a1/invitations',
    );
    await expectAccessible(container);
  });

  it('keeps apart what happened on different days', () => {
    const groups = grouped([
      { ...happening, at: '2026-03-02T08:00:00Z' },
      { ...happening, at: '2026-03-01T08:00:00Z' },
    ]);
    expect(groups.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('deleting a client', () => {
  it('says in numbers what goes with it', async () => {
    platform.use(
      http.get('*/api/clients/c1/belongings', () =>
        HttpResponse.json({
          items: [
            { kind: 'assessments', count: 2 },
            { kind: 'reports', count: 1200 },
            { kind: 'grants', count: 1 },
          ],
          next: null,
        }),
      ),
    );
    open(<DeleteClientDialog client={client} onClose={() => undefined} />);
    const dialog = screen.getByRole('alertdialog');
    expect(await within(dialog).findByText('2 Standortbestimmungen mit allen Antworten')).toBeVisible();
    expect(within(dialog).getByText('1.200 Berichte')).toBeVisible();
    expect(within(dialog).getByText('1 Berechtigung einer Agentur')).toBeVisible();
    await expectAccessible(dialog);
  });
});
