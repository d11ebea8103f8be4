import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Agency } from '../agencies/api';
import { answer, open } from '../test/clientParts';
import { platform } from '../test/platform';
import { client } from '../test/samples/client';
import { signedInAs } from '../test/signedIn';
import type { Grant } from './api';
import { GrantsCard } from './GrantsCard';

const grant: Grant = { id: 'g1', clientId: 'c1', agency: 'agentur-funke', givenAt: '2026-03-05T08:00:00Z' };

const agency = (id: string, name: string): Agency => ({ id, name, enabled: true, secretSince: null });

beforeEach(() => {
  signedInAs('lead');
  answer('/api/agencies', [
    agency('agentur-blitz', 'Agentur Blitz'),
    agency('agentur-funke', 'Agentur Funke'),
  ]);
  answer('/api/clients/c1/grants', [grant]);
});

describe('the grants of agencies', () => {
  it('are withdrawn after a confirmation', async () => {
    let withdrawn = false;
    platform.use(
      http.delete('*/api/clients/c1/grants/g1', () => {
        withdrawn = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = open(<GrantsCard client={client} />);
    await user.click(await screen.findByRole('button', { name: 'Agentur Funke die Berechtigung entziehen' }));
    expect(withdrawn).toBe(false);
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Entziehen' }));
    await waitFor(() => expect(withdrawn).toBe(true));
  });

  it('are given to agencies that have none yet', async () => {
    let given: unknown;
    platform.use(
      http.post('*/api/clients/c1/grants', async ({ request }) => {
        given = await request.json();
        return HttpResponse.json({ ...grant, id: 'g2', agency: 'agentur-blitz' }, { status: 201 });
      }),
    );
    const { user } = open(<GrantsCard client={client} />);
    const choice = await screen.findByRole('combobox', { name: 'Agentur' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Agentur Blitz']);
    await user.click(screen.getByRole('button', { name: 'Berechtigen' }));
    await waitFor(() => expect(given).toEqual({ agency: 'agentur-blitz' }));
  });

  it('say where agencies are taken on when there is none to choose', async () => {
    answer('/api/agencies', []);
    open(<GrantsCard client={client} />);
    expect(await screen.findByRole('link', { name: 'Zu den Partneragenturen' })).toHaveAttribute(
      'href',
      '/settings/agencies',
    );
    expect(await screen.findByText('agentur-funke')).toBeVisible();
  });
});
