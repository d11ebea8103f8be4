import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { keepPortfolio, open } from '../test/portfolio';

beforeEach(keepPortfolio);

describe('views', () => {
  it('are kept, opened and deleted, and come back', async () => {
    const { user, address } = open('/clients?sector=Maschinenbau');
    await user.click(await screen.findByRole('button', { name: 'Ansicht merken' }));
    await expectAccessible(screen.getByRole('dialog'));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Maschinen');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByRole('link', { name: 'Maschinen' })).toHaveAttribute('aria-current', 'page');
    expect(screen.queryByRole('button', { name: 'Ansicht merken' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: 'Meine Mode' }));
    expect(address()).toBe('/clients?sector=Mode&sort=due');

    await user.click(screen.getByRole('button', { name: 'Ansicht „Meine Mode“ löschen' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Meine Mode' })).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByRole('link', { name: 'Meine Mode' })).toBeVisible();
  });

  it('say when a name is taken', async () => {
    platform.use(
      http.post('*/api/portfolio/views', () =>
        refusal(409, 'view-name-taken', [
          { field: 'name', code: 'view-name-taken', message: 'Heißt bereits so' },
        ]),
      ),
    );
    const { user } = open('/clients?size=small');
    await user.click(await screen.findByRole('button', { name: 'Ansicht merken' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Meine Mode');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Heißt bereits so')).toBeVisible();
    platform.use(
      http.post('*/api/portfolio/views', () =>
        HttpResponse.json({ id: 'v2', name: 'Meine Mode 2', query: '' }, { status: 201 }),
      ),
    );
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' 2');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
