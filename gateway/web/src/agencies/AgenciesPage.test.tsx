import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { AgenciesPage } from './AgenciesPage';
import type { Agency } from './api';

const funke: Agency = {
  id: 'agentur-funke',
  name: 'Agentur Funke',
  enabled: true,
  secretSince: '2026-03-05T08:00:00Z',
};

let role: 'lead' | 'consultant';
let agencies: Agency[];
let changed: unknown[];

beforeEach(() => {
  role = 'lead';
  agencies = [funke];
  changed = [];
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: [role] }),
    ),
    http.get('*/api/agencies', () => HttpResponse.json({ items: agencies, next: null })),
    http.post('*/api/agencies', async ({ request }) => {
      const { name } = (await request.json()) as { name: string };
      const agency: Agency = { id: 'agentur-blitz-x7k2m', name, enabled: true, secretSince: null };
      agencies = [...agencies, agency];
      return HttpResponse.json({ agency, secret: 'sehr-geheim' }, { status: 201 });
    }),
    http.put('*/api/agencies/:id', async ({ request }) => {
      const change = (await request.json()) as Pick<Agency, 'name' | 'enabled'>;
      changed.push(change);
      agencies = [{ ...funke, ...change }];
      return HttpResponse.json(agencies[0]);
    }),
    http.post('*/api/agencies/:id/secret', () =>
      HttpResponse.json({ agency: funke, secret: 'noch-geheimer' }),
    ),
  );
});

const open = () => renderAt('/settings/agencies', '/settings/agencies', <AgenciesPage />);

const press = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('the partner agencies', () => {
  it('are listed with id and age of their secret', async () => {
    const { container } = open();
    expect(await screen.findByText('agentur-funke')).toBeVisible();
    expect(screen.getByText('Geheimnis vom 5. März 2026')).toBeVisible();
    await expectAccessible(container);
  });

  it('are explained as long as there is none', async () => {
    agencies = [];
    const { container } = open();
    expect(await screen.findByText('Noch keine Partneragentur')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Agentur aufnehmen' })).toHaveLength(1);
    await expectAccessible(container);
  });

  it('are the lead’s business', async () => {
    role = 'consultant';
    open();
    expect(await screen.findByText('Das ist Sache der Leitung')).toBeVisible();
  });

  it('are taken on by their name; the secret is shown once', async () => {
    const { user } = open();
    await press(user, 'Agentur aufnehmen');
    await user.type(await screen.findByRole('textbox', { name: 'Name der Agentur' }), 'Agentur Blitz');
    await user.click(screen.getByRole('button', { name: 'Aufnehmen' }));

    const dialog = await screen.findByRole('dialog', { name: 'Zugang für Agentur Blitz' });
    expect(within(dialog).getByRole('textbox', { name: 'Kennung' })).toHaveValue('agentur-blitz-x7k2m');
    expect(within(dialog).getByRole('textbox', { name: 'Geheimnis' })).toHaveValue('sehr-geheim');
    await user.click(within(dialog).getByRole('button', { name: 'Geheimnis kopieren' }));
    expect(await within(dialog).findByText('Geheimnis kopiert.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('sehr-geheim');
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Fertig' }));
    await waitFor(() => expect(screen.queryByDisplayValue('sehr-geheim')).not.toBeInTheDocument());
    expect(await screen.findByText('agentur-blitz-x7k2m')).toBeVisible();
  });

  it('get a new secret after a confirmation', async () => {
    const { user } = open();
    await press(user, 'Neues Geheimnis für Agentur Funke');
    await press(user, 'Neu erzeugen');
    expect(await screen.findByRole('textbox', { name: 'Geheimnis' })).toHaveValue('noch-geheimer');
  });

  it('are kept out after a confirmation and let in again without', async () => {
    const { user } = open();
    await press(user, 'Agentur Funke sperren');
    const dialog = await screen.findByRole('alertdialog', { name: 'Agentur Funke sperren?' });
    expect(within(dialog).getByText(/nach höchstens fünf Minuten/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Sperren' }));
    expect(await screen.findByText('Gesperrt')).toBeVisible();
    await press(user, 'Agentur Funke wieder zulassen');
    await waitFor(() => expect(screen.queryByText('Gesperrt')).not.toBeInTheDocument());
    expect(changed).toEqual([
      { name: 'Agentur Funke', enabled: false },
      { name: 'Agentur Funke', enabled: true },
    ]);
  });

  it('are renamed, and what the platform refuses stands at the field', async () => {
    platform.use(
      http.put('*/api/agencies/:id', () =>
        refusal(400, 'invalid-request', [{ field: 'name', code: 'size', message: 'Zu lang.' }]),
      ),
    );
    const { user } = open();
    await press(user, 'Agentur Funke umbenennen');
    await user.type(await screen.findByRole('textbox', { name: 'Name der Agentur' }), ' AG');
    await press(user, 'Speichern');
    expect(await screen.findByText('Zu lang.')).toBeVisible();
  });
});
