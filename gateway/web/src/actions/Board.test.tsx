import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';

import { dayIn } from '../invitations/days';
import { asked, keepActions, kept } from '../test/acting';
import { card, column, open } from '../test/actionsPage';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { client } from '../test/samples/client';

/** What a browser carries from one place to another; jsdom has nothing of the kind. */
function nothingCarried() {
  const types: string[] = [];
  const items: { kind: string; type: string }[] = [];
  function add(_data: string, type: string) {
    types.push(type);
    items.push({ kind: 'string', type });
  }
  return {
    types,
    items: Object.assign(items, { add }),
    getData: () => '',
    effectAllowed: 'uninitialized',
    dropEffect: 'none',
  };
}

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
    const dataTransfer = nothingCarried();
    fireEvent.dragStart(item, { dataTransfer });
    fireEvent.dragEnter(target, { dataTransfer });
    expect(target).toHaveAttribute('data-over');
    fireEvent.drop(target, { dataTransfer });
    fireEvent.dragEnd(item, { dataTransfer });
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
