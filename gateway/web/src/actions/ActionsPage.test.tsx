import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { chooseLanguage } from '../i18n';
import { dayIn } from '../invitations/days';
import { Toasts } from '../shell/Toasts';
import { asked, keepActions, kept } from '../test/acting';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { client } from '../test/samples/client';
import { contact } from '../test/samples/details';
import { ActionsPage } from './ActionsPage';

const open = (address = '/actions') =>
  renderAt(
    address,
    '/actions',
    <>
      <ActionsPage />
      <Toasts />
    </>,
  );

const colleagues = [
  { subject: 'anna', name: 'Anna Winter', you: true },
  { subject: 'boris', name: 'Boris Stein', you: false },
];

beforeEach(() => {
  platform.use(
    http.get('*/api/colleagues', () => HttpResponse.json({ items: colleagues, next: null })),
    http.get('*/api/clients', () => HttpResponse.json({ items: [client], next: null })),
    http.get('*/api/clients/c1', () => HttpResponse.json(client)),
    http.get('*/api/clients/c1/contacts', () => HttpResponse.json({ items: [contact], next: null })),
  );
});

const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));
const card = (name: string) => screen.findByRole('button', { name: `Maßnahme „${name}“ bearbeiten` });

describe('the board', () => {
  it('has a column for each state', async () => {
    keepActions({}, { title: 'Ziele klären', state: 'in-progress' }, { title: 'Regeln', state: 'done' });
    const { container } = open();
    await card('Vertretung benennen');
    expect(column('Offen').getByText('Anna Winter')).toBeVisible();
    expect(column('Offen').getByText('8 Stunden')).toBeVisible();
    expect(column('Offen').getByRole('link', { name: client.name })).toHaveAttribute('href', '/clients/c1');
    expect(await column('In Arbeit').findByText('Ziele klären')).toBeVisible();
    expect(await column('Erledigt').findByText(/erledigt am 3. März 2026/)).toBeVisible();
    expect(column('Verworfen').getByText('Nichts verworfen.')).toBeVisible();
    await expectAccessible(container);
  });

  it('marks what presses', async () => {
    keepActions(
      { title: 'Spät', dueOn: dayIn(-1) },
      { title: 'Heute', dueOn: dayIn(0) },
      { title: 'Bald', dueOn: dayIn(7) },
      { title: 'Vorbei', dueOn: dayIn(-1), state: 'done' },
    );
    open();
    const late = (await card('Spät')).closest('article');
    expect(late).toHaveAttribute('data-urgency', 'overdue');
    expect(late).toHaveTextContent('überfällig seit');
    expect((await card('Heute')).closest('article')).toHaveTextContent('heute fällig');
    expect((await card('Bald')).closest('article')).toHaveAttribute('data-urgency', 'soon');
    expect((await card('Vorbei')).closest('article')).not.toHaveAttribute('data-urgency');
  });

  it('moves by keyboard alone, at once, and back again', async () => {
    keepActions({});
    const { user } = open();
    await card('Vertretung benennen');
    screen.getByRole('button', { name: 'Stand von „Vertretung benennen“ ändern, jetzt: Offen' }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await column('Erledigt').findByText('Vertretung benennen')).toBeVisible();
    await waitFor(() => expect(kept[0]).toMatchObject({ state: 'done', version: 2 }));
    expect(await screen.findByText('Erledigt: Vertretung benennen')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await column('Offen').findByText('Vertretung benennen')).toBeVisible();
    await waitFor(() => expect(kept[0]).toMatchObject({ state: 'open', version: 3, effortHours: 8 }));
  });

  it('moves by dragging as well', async () => {
    keepActions({});
    open();
    const item = (await card('Vertretung benennen')).closest('li')!;
    const target = screen.getByRole('region', { name: /^In Arbeit/ });
    fireEvent.dragStart(item, { dataTransfer: { setData: () => undefined } });
    fireEvent.dragOver(target);
    fireEvent.drop(target);
    fireEvent.dragEnd(item);
    expect(await column('In Arbeit').findByText('Vertretung benennen')).toBeVisible();
    await waitFor(() => expect(kept[0]?.state).toBe('in-progress'));
  });

  it('puts an action back when the platform refuses, and says why', async () => {
    keepActions({});
    platform.use(http.put('*/api/clients/c1/actions/m1', () => refusal(412, 'stale-version')));
    const { user } = open();
    await card('Vertretung benennen');
    await user.click(screen.getByRole('button', { name: '„Vertretung benennen“ erledigt' }));
    expect(await screen.findByText('So geht es nicht.')).toBeVisible();
    expect(await column('Offen').findByText('Vertretung benennen')).toBeVisible();
  });

  it('shows what is overdue only, and what is mine, by its address', async () => {
    keepActions({ title: 'Spät', dueOn: dayIn(-1) }, { title: 'Später' });
    const { user, address } = open();
    await card('Später');
    await user.click(screen.getByRole('radio', { name: 'Überfällig' }));
    await waitFor(() => expect(screen.queryByText('Später')).not.toBeInTheDocument());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zuständig' }), 'Ich');
    expect(address()).toBe('/actions?due=overdue&owner=me');
    expect(screen.queryByRole('region', { name: /^Erledigt/ })).not.toBeInTheDocument();
    await waitFor(() => expect(asked.at(-1)?.toString()).toContain(`owner=me&dueUntil=${dayIn(-1)}`));
  });
});

describe('the list', () => {
  it('is in groups by how much it presses', async () => {
    keepActions(
      { title: 'Spät', dueOn: dayIn(-3) },
      { title: 'Bald', dueOn: dayIn(3) },
      { title: 'Irgendwann', dueOn: null },
    );
    const { container } = open('/actions?view=list');
    const late = within(await screen.findByRole('region', { name: 'Überfällig' }));
    expect(late.getByText('Spät')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Nächste 7 Tage' })).getByText('Bald')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Ohne Termin' })).getByText('Irgendwann')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Später' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows what was finished when asked for', async () => {
    keepActions({ title: 'Regeln', state: 'done' }, {});
    const { user } = open('/actions?view=list');
    await card('Vertretung benennen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'Erledigt');
    expect(await card('Regeln')).toBeVisible();
    expect(asked.at(-1)?.get('sort')).toBe('-moved');
  });
});

describe('no actions', () => {
  it('say how to come by one', async () => {
    keepActions();
    const { container } = open();
    expect(await screen.findByText('Noch keine Maßnahmen')).toBeVisible();
    await expectAccessible(container);
  });

  it('in a selection lead back to all', async () => {
    keepActions({});
    const { user, address } = open('/actions?due=overdue');
    await user.click(await screen.findByRole('button', { name: 'Alle Maßnahmen zeigen' }));
    expect(await card('Vertretung benennen')).toBeVisible();
    expect(address()).toBe('/actions');
  });

  it('are said to be out of reach when they are', async () => {
    keepActions();
    platform.use(http.get('*/api/actions', () => refusal(503, 'unavailable')));
    open('/actions?view=list');
    expect(await screen.findByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  });
});

describe('an action', () => {
  it('is added for a client that is looked for', async () => {
    keepActions();
    const { user } = open();
    await screen.findByText('Noch keine Maßnahmen');
    await user.click(screen.getAllByRole('button', { name: 'Maßnahme hinzufügen' })[0]!);
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('combobox', { name: 'Kunde' }), 'Brunn');
    await user.click(await screen.findByRole('option', { name: client.name }));
    await user.type(dialog.getByRole('textbox', { name: 'Was ist zu tun?' }), 'Ziele klären');
    await user.selectOptions(
      await dialog.findByRole('combobox', { name: 'Zuständig' }),
      await dialog.findByRole('option', { name: 'Jutta Sommer (beim Kunden)' }),
    );
    await user.type(dialog.getByLabelText('Fällig am'), '2099-04-15');
    await user.type(dialog.getByRole('textbox', { name: 'Aufwand' }), '4,5');
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Speichern' }));
    expect(await card('Ziele klären')).toBeVisible();
    expect(kept[0]).toMatchObject({
      title: 'Ziele klären',
      owner: { kind: 'contact', id: 'k1' },
      dueOn: '2099-04-15',
      effortHours: 4.5,
      state: 'open',
    });
  });

  it('is changed with all else kept, and not over what somebody else changed', async () => {
    keepActions({ origin: { kind: 'lever', assessmentId: 'a1', item: 'substitute' } });
    const { user } = open();
    await user.click(await card('Vertretung benennen'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('link', { name: /Folgt aus einem Hebel/ })).toHaveAttribute(
      'href',
      '/assessments/a1/result',
    );
    keepActions({ ...kept[0], version: 2, title: 'Vertretung suchen' });
    await user.type(dialog.getByRole('textbox', { name: 'Näheres' }), 'Auch freitags');
    await user.click(dialog.getByRole('button', { name: 'Speichern' }));
    await user.click(await dialog.findByRole('button', { name: 'Neuen Stand laden' }));
    await waitFor(() =>
      expect(dialog.getByRole('textbox', { name: 'Was ist zu tun?' })).toHaveValue('Vertretung suchen'),
    );
    await user.type(dialog.getByRole('textbox', { name: 'Näheres' }), 'Auch freitags');
    await user.click(dialog.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(kept[0]).toMatchObject({
      version: 3,
      title: 'Vertretung suchen',
      details: 'Auch freitags',
      origin: { item: 'substitute' },
    });
  });

  it('shows at the field what the platform finds wrong', async () => {
    keepActions({});
    platform.use(
      http.put('*/api/clients/c1/actions/m1', () =>
        refusal(400, 'invalid-request', [{ field: 'dueOn', code: 'x', message: 'Das Jahr stimmt nicht.' }]),
      ),
    );
    const { user } = open();
    await user.click(await card('Vertretung benennen'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Das Jahr stimmt nicht.')).toBeVisible();
  });

  it('is deleted, and comes back', async () => {
    keepActions({});
    const { user } = open();
    await user.click(await card('Vertretung benennen'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('Noch keine Maßnahmen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await card('Vertretung benennen')).toBeVisible();
  });

  it('opens by a link, which says so when it leads nowhere', async () => {
    keepActions({});
    const { address, user } = open('/actions?client=c1&action=m1');
    expect(await screen.findByRole('dialog', { name: 'Maßnahme bearbeiten' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/actions?client=c1'));
    expect(await screen.findByText(`Nur ${client.name}`)).toBeVisible();
  });

  it('that is gone is said to be', async () => {
    keepActions({});
    open('/actions?client=c1&action=m9');
    expect(await screen.findByText('Diese Maßnahme gibt es nicht mehr.')).toBeVisible();
  });

  it('reads in English', async () => {
    await chooseLanguage('en');
    keepActions({ dueOn: dayIn(0) });
    open();
    expect(await screen.findByText('due today')).toBeVisible();
    expect(screen.getByRole('region', { name: /^In progress/ })).toBeVisible();
  });
});
