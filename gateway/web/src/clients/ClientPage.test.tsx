import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { dayIn } from '../invitations/days';
import { keepActions, kept } from '../test/acting';
import type { Agency } from '../agencies/api';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { assessment } from '../test/samples/assessment';
import { client } from '../test/samples/client';
import { report } from '../test/samples/report';
import type { Grant } from './api';
import { ClientPage } from './ClientPage';

const open = () => renderAt('/clients/c1', '/clients/:clientId', <ClientPage />);

const agency: Agency = { id: 'agentur-funke', name: 'Agentur Funke', enabled: true, secretSince: null };

const grant: Grant = { id: 'g1', clientId: 'c1', agency: 'agentur-funke', givenAt: '2026-03-05T08:00:00Z' };

beforeEach(() => {
  platform.use(
    http.get('*/api/clients/c1', () => HttpResponse.json(client)),
    ...['contacts', 'engagements', 'notes', 'timeline', 'belongings'].map((what) =>
      http.get(`*/api/clients/c1/${what}`, () => HttpResponse.json({ items: [], next: null })),
    ),
    http.get('*/api/clients/c1/grants', () => HttpResponse.json({ items: [grant], next: null })),
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: ['lead'] }),
    ),
    http.get('*/api/agencies', () => HttpResponse.json({ items: [agency], next: null })),
    http.get('*/api/actions', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/assessments', () => HttpResponse.json({ items: [assessment], next: null })),
    http.get('*/api/reports', () => HttpResponse.json({ items: [report], next: null })),
  );
});

describe('the page of a client', () => {
  it('shows record, assessments, reports and grants', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { level: 1, name: client.name })).toBeVisible();
    expect(await screen.findByRole('link', { name: /Fortsetzen/ })).toHaveAttribute(
      'href',
      '/assessments/a1/interview',
    );
    expect(await screen.findByRole('link', { name: 'Herunterladen' })).toHaveAttribute(
      'href',
      '/api/reports/r1/content',
    );
    expect(await screen.findByText('Agentur Funke')).toBeVisible();
    expect(document.title).toBe('Brunnhuber Maschinenbau · Nachhalt');
    await expectAccessible(container);
  });

  it('shows what is to be done, and finishes it at once', async () => {
    keepActions({ dueOn: dayIn(-2) }, { title: 'Regeln', state: 'done' });
    const { user, container } = open();
    const card = within(await screen.findByRole('region', { name: 'Maßnahmen' }));
    expect(await card.findByText('Vertretung benennen')).toBeVisible();
    expect(card.getByText(/überfällig seit/)).toBeVisible();
    expect(card.queryByText('Regeln')).not.toBeInTheDocument();
    expect(card.getByRole('link', { name: 'Alle Maßnahmen dieses Kunden' })).toHaveAttribute(
      'href',
      '/actions?client=c1',
    );
    await expectAccessible(container);
    await user.click(card.getByRole('button', { name: '„Vertretung benennen“ erledigt' }));
    expect(await card.findByText(/^Nichts zu tun/)).toBeVisible();
    await waitFor(() => expect(kept[0]?.state).toBe('done'));
  });

  it('says that there is no such page for an unknown client', async () => {
    platform.use(http.get('*/api/clients/c1', () => refusal(404, 'not-found')));
    open();
    expect(await screen.findByText('Diese Seite gibt es nicht')).toBeVisible();
  });

  it('does not overwrite what somebody else has changed meanwhile', async () => {
    let tag: string | null = null;
    platform.use(
      http.put('*/api/clients/c1', ({ request }) => {
        tag = request.headers.get('If-Match');
        return refusal(412, 'stale-version');
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Bearbeiten' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Brunnhuber AG');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Inzwischen von jemand anderem geändert')).toBeVisible();
    expect(tag).toBe('"3"');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Brunnhuber AG');

    platform.use(
      http.get('*/api/clients/c1', () => HttpResponse.json({ ...client, version: 4, name: 'Brunnhuber KG' })),
    );
    await user.click(screen.getByRole('button', { name: 'Neuen Stand laden' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Brunnhuber KG'));
  });

  it('says plainly what goes when a client is deleted, and asks first', async () => {
    let deleted = false;
    platform.use(
      http.delete('*/api/clients/c1', () => {
        deleted = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Löschen' }));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveTextContent('Das lässt sich nicht rückgängig machen.');
    expect(deleted).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Endgültig löschen' }));
    await waitFor(() => expect(address()).toBe('/clients'));
    expect(deleted).toBe(true);
  });

  it('starts an assessment for what the client asked for', async () => {
    let sent: unknown;
    platform.use(
      http.get('*/api/catalogues', () =>
        HttpResponse.json({
          items: [
            {
              id: 'small',
              version: '1.0.0',
              title: { de: 'Klein', en: 'Small' },
              digest: 'x',
              questions: 4,
              state: 'published',
              builtIn: true,
            },
          ],
          next: null,
        }),
      ),
      http.post('*/api/assessments', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...assessment, id: 'a2' }, { status: 201 });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Standortbestimmung beginnen' }));
    await user.click(screen.getByRole('radio', { name: /^Kampagne/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Interview beginnen' })).toBeEnabled());
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(screen.getByRole('button', { name: 'Interview beginnen' }));
    await waitFor(() => expect(address()).toBe('/assessments/a2/interview'));
    expect(sent).toEqual({
      clientId: 'c1',
      catalogue: { id: 'small', version: '1.0.0' },
      engagement: 'campaign',
    });
  });
});
