import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';

import { keepActions, kept } from '../test/acting';
import { card, open } from '../test/actionsPage';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { client } from '../test/samples/client';

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
    expect(dialog.queryByRole('option', { name: 'Carla Gross' })).not.toBeInTheDocument();
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
});
