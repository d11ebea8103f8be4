import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import type { NewPerson, Person } from './api';
import { PeoplePage } from './PeoplePage';

const nora: Person = {
  id: 'p1',
  name: 'Nora Lindner',
  email: 'nora@neuland.example',
  role: 'lead',
  enabled: true,
  shared: false,
  lastSeenAt: '2026-03-05T08:00:00Z',
  you: true,
};
const cem: Person = {
  ...nora,
  id: 'p2',
  name: 'Cem Aydin',
  email: 'cem@neuland.example',
  role: 'consultant',
  you: false,
};
const bea: Person = {
  ...nora,
  id: 'p3',
  name: 'Bea Zweigert',
  email: 'bea@beide.example',
  shared: true,
  you: false,
};

let role: 'lead' | 'consultant';
let people: Person[];
let sent: unknown[];

beforeEach(() => {
  role = 'lead';
  people = [nora, cem, bea];
  sent = [];
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: [role] }),
    ),
    http.get('*/api/people', () => HttpResponse.json({ items: people, next: null })),
    http.post('*/api/people', async ({ request }) => {
      const body = (await request.json()) as NewPerson;
      sent.push(body);
      const person: Person = {
        ...cem,
        id: 'p4',
        name: `${body.firstName} ${body.lastName}`,
        email: body.email,
      };
      people = [...people, person];
      return HttpResponse.json({ person, password: 'h7kp-3mxe-9tqw-b2fz' }, { status: 201 });
    }),
    http.put('*/api/people/:id', async ({ request, params }) => {
      const change = (await request.json()) as Pick<Person, 'role' | 'enabled'>;
      sent.push(change);
      people = people.map((person) => (person.id === params.id ? { ...person, ...change } : person));
      return HttpResponse.json(people.find(({ id }) => id === params.id));
    }),
    http.post('*/api/people/:id/password', () =>
      HttpResponse.json({ person: cem, password: 'aaaa-bbbb-cccc-dddd' }),
    ),
  );
});

const open = () => renderAt('/settings/people', '/settings/people', <PeoplePage />);

const press = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('the people', () => {
  it('are listed with what they may do', async () => {
    const { container } = open();
    const row = (await screen.findByText('nora@neuland.example')).closest('li')!;
    expect(within(row).getByText('Leitung')).toBeVisible();
    expect(within(row).getByText('Sie')).toBeVisible();
    expect(within(row).getByText('Zuletzt hier am 5. März 2026')).toBeVisible();
    await expectAccessible(container);
  });

  it('are the lead’s business', async () => {
    role = 'consultant';
    open();
    expect(await screen.findByText('Das ist Sache der Leitung')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Person hinzufügen' })).not.toBeInTheDocument();
  });

  it('are left alone where another consultancy has the same account', async () => {
    open();
    expect(await screen.findByText(/auch für eine andere Beratung/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bea Zweigert sperren' })).not.toBeInTheDocument();
  });

  it('are added; the first password is shown once and nothing is sent', async () => {
    const { user } = open();
    await press(user, 'Person hinzufügen');
    const form = await screen.findByRole('dialog', { name: 'Person hinzufügen' });
    expect(within(form).getByText(/Nachhalt verschickt keine E-Mail/)).toBeVisible();
    await user.type(within(form).getByRole('textbox', { name: 'Vorname' }), 'Jana');
    await user.type(within(form).getByRole('textbox', { name: 'Nachname' }), 'Wolf');
    await user.type(within(form).getByRole('textbox', { name: 'E-Mail' }), 'jana@neuland.example');
    await user.click(within(form).getByRole('radio', { name: /^Leitung/ }));
    await expectAccessible(form);
    await user.click(within(form).getByRole('button', { name: 'Hinzufügen' }));

    const once = await screen.findByRole('dialog', { name: 'Zugang für Jana Wolf' });
    expect(within(once).getByRole('textbox', { name: 'Erstes Passwort' })).toHaveValue('h7kp-3mxe-9tqw-b2fz');
    await user.keyboard('{Escape}');
    expect(once).toBeVisible();
    await user.click(within(once).getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('jana@neuland.example')).toBeVisible();
    expect(sent).toEqual([
      { firstName: 'Jana', lastName: 'Wolf', email: 'jana@neuland.example', role: 'lead' },
    ]);
  });

  it('are not added twice: the platform’s word stands at the field', async () => {
    platform.use(
      http.post('*/api/people', () =>
        refusal(409, 'address-taken', [{ field: 'email', code: 'address-taken', message: 'Gibt es schon.' }]),
      ),
    );
    const { user } = open();
    await press(user, 'Person hinzufügen');
    await user.type(await screen.findByRole('textbox', { name: 'Vorname' }), 'Cem');
    await user.type(screen.getByRole('textbox', { name: 'Nachname' }), 'Aydin');
    await user.type(screen.getByRole('textbox', { name: 'E-Mail' }), 'cem@neuland.example');
    await press(user, 'Hinzufügen');
    expect(await screen.findByText('Gibt es schon.')).toBeVisible();
  });

  it('get another role', async () => {
    const { user } = open();
    await press(user, 'Rolle ändern: Cem Aydin');
    await user.click(await screen.findByRole('radio', { name: /^Leitung/ }));
    await press(user, 'Speichern');
    await waitFor(() => expect(sent).toEqual([{ role: 'lead', enabled: true }]));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });

  it('say why the last lead stays one', async () => {
    platform.use(http.put('*/api/people/:id', () => refusal(409, 'last-lead')));
    const { user } = open();
    await press(user, 'Rolle ändern: Nora Lindner');
    await user.click(await screen.findByRole('radio', { name: /^Beratung/ }));
    expect(screen.getByText(/Sie geben die Leitung ab/)).toBeVisible();
    await press(user, 'Speichern');
    expect(await screen.findByText('So geht es nicht.')).toBeVisible();
  });

  it('are kept out after a confirmation and let in again without', async () => {
    const { user } = open();
    await press(user, 'Cem Aydin sperren');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Sperren' }));
    expect(await screen.findByText('Gesperrt')).toBeVisible();
    await press(user, 'Cem Aydin wieder zulassen');
    await waitFor(() => expect(screen.queryByText('Gesperrt')).not.toBeInTheDocument());
  });

  it('get a new first password after a confirmation', async () => {
    const { user } = open();
    await press(user, 'Neues Passwort für Cem Aydin');
    await user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Neues Passwort' }),
    );
    expect(await screen.findByRole('textbox', { name: 'Erstes Passwort' })).toHaveValue(
      'aaaa-bbbb-cccc-dddd',
    );
  });
});
