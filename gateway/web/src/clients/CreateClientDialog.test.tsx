import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { keepPortfolio, open } from '../test/portfolio';
import { client } from '../test/samples/client';

beforeEach(keepPortfolio);

describe('adding a client', () => {
  it('leads to the new client', async () => {
    let sent: unknown;
    platform.use(
      http.post('*/api/clients', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...client, id: 'new' }, { status: 201 });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Kunde anlegen' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '  Gasthof Seidl ');
    await user.type(screen.getByRole('textbox', { name: 'Branche' }), 'Gastronomie');
    await user.click(screen.getByRole('radio', { name: 'unter 10 Personen' }));
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    await waitFor(() => expect(address()).toBe('/clients/new'));
    expect(sent).toEqual({
      name: 'Gasthof Seidl',
      sector: 'Gastronomie',
      size: 'micro',
      market: 'b2b',
      language: 'de',
    });
  });

  it('shows what the platform refuses at the field at fault', async () => {
    platform.use(
      http.post('*/api/clients', () =>
        refusal(400, 'invalid-request', [
          { field: 'sector', code: 'too-long', message: 'Höchstens 100 Zeichen' },
        ]),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Kunde anlegen' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Gasthof Seidl');
    await user.type(screen.getByRole('textbox', { name: 'Branche' }), 'Gastronomie');
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    expect(await screen.findByText('Höchstens 100 Zeichen')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Branche' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Gasthof Seidl');
    await expectAccessible(screen.getByRole('dialog'));
  });
});
