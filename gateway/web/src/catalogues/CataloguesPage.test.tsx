import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { summary } from '../test/samples/catalogues';
import { signedInAs } from '../test/signedIn';
import type { Summary } from './api';
import { CataloguesPage } from './CataloguesPage';

let all: Summary[];

const open = () => renderAt('/settings/catalogues', '/settings/catalogues', <CataloguesPage />);

beforeEach(() => {
  signedInAs('lead');
  all = [
    summary({ builtIn: true, changedAt: null }),
    summary({ id: 'own', version: '1.0.0', title: { de: 'Unser Katalog', en: 'Our catalogue' } }),
    summary({ id: 'own', version: '1.1.0', title: { de: 'Unser Katalog', en: 'Ours' }, state: 'draft' }),
  ];
  platform.use(http.get('*/api/catalogues', () => HttpResponse.json({ items: all, next: null })));
});

describe('the catalogues', () => {
  it('stand together with their versions and what becomes of them', async () => {
    const { container } = open();
    const own = within(await screen.findByRole('region', { name: /^Unser Katalog, / }));
    expect(
      own.getAllByRole('link', { name: /^Version [\d.]+$/ }).map(({ textContent }) => textContent),
    ).toEqual(['Version 1.1.0', 'Version 1.0.0']);
    expect(own.getByText('Entwurf')).toBeVisible();
    expect(own.getByText('4 Fragen · geändert am 3. März 2026')).toBeVisible();
    expect(own.getByRole('link', { name: 'Version 1.1.0 bearbeiten' })).toHaveAttribute(
      'href',
      '/settings/catalogues/own/1.1.0/edit',
    );
    expect(
      within(screen.getByRole('region', { name: /^Kleiner Katalog, / })).getByText('Mitgeliefert'),
    ).toBeVisible();
    await expectAccessible(container);
  });

  it('are read by everybody and changed by leads', async () => {
    signedInAs('consultant');
    all = all.filter(({ state }) => state === 'published');
    open();
    expect(await screen.findByRole('region', { name: /^Unser Katalog, / })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Eigenen Katalog anlegen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Datei importieren' })).not.toBeInTheDocument();
  });

  it('begin with an overlay of what comes with the product', async () => {
    all = [summary({ builtIn: true })];
    let sent = '';
    platform.use(
      http.post('*/api/catalogues', async ({ request }) => {
        expect(request.headers.get('Content-Type')).toBe('application/yaml');
        sent = await request.text();
        return HttpResponse.json(summary({ id: 'unser-weg', state: 'draft' }), { status: 201 });
      }),
    );
    const { user, address } = open();
    expect(await screen.findByText('Noch kein eigener Katalog')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Eigenen Katalog anlegen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Eigenen Katalog anlegen' });
    await user.type(within(dialog).getByLabelText('Titel auf Deutsch'), 'Unser Weg');
    await user.type(within(dialog).getByLabelText('Titel auf Englisch'), 'Our way');
    expect(within(dialog).getByLabelText('Kennung')).toHaveValue('unser-weg');
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Entwurf anlegen' }));
    await waitFor(() => expect(address()).toBe('/settings/catalogues/unser-weg/1.0.0/edit'));
    expect(sent).toContain('base: { id: small, version: 1.0.0 }\nid: unser-weg\nversion: 1.0.0\n');
    expect(sent).toContain('title: { de: Unser Weg, en: Our way }');
  });

  it('say at the field what the platform has against a new one', async () => {
    platform.use(
      http.post('*/api/catalogues', () =>
        refusal(422, 'catalogue-refused', [
          { field: 'id', code: 'reserved-id', message: 'Die Kennung ist vergeben.', line: 4, column: 5 },
        ]),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Eigenen Katalog anlegen' }));
    await user.type(await screen.findByLabelText('Titel auf Deutsch'), 'Small');
    await user.type(screen.getByLabelText('Titel auf Englisch'), 'Small');
    await user.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    expect(await screen.findByText('Die Kennung ist vergeben.')).toBeVisible();
  });
});
