import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { client } from '../test/samples/client';
import { ClientsPage } from './ClientsPage';

const open = (address = '/clients') => renderAt(address, '/clients', <ClientsPage />);

function answerWithClients(...names: string[]) {
  const searches: URLSearchParams[] = [];
  platform.use(
    http.get('*/api/clients', ({ request }) => {
      const query = new URL(request.url).searchParams;
      searches.push(query);
      const word = query.get('search') ?? '';
      const found = names.filter((name) => name.startsWith(word));
      return HttpResponse.json({ items: found.map((name) => ({ ...client, id: name, name })), next: null });
    }),
  );
  return searches;
}

describe('the list of clients', () => {
  it('shows every client as a link to its page', async () => {
    answerWithClients('Alpenquell', 'Brunnhuber');
    const { container } = open();
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toHaveAttribute(
      'href',
      '/clients/Alpenquell',
    );
    await expectAccessible(container);
  });

  it('explains what to do while there is no client', async () => {
    answerWithClients();
    open();
    expect(await screen.findByText('Noch keine Kunden')).toBeVisible();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('keeps the search in the address, so that it can be shared', async () => {
    const searches = answerWithClients('Alpenquell', 'Brunnhuber');
    const { user, address } = open();
    await user.type(await screen.findByRole('searchbox'), 'Brunn');
    await waitFor(() => expect(address()).toBe('/clients?search=Brunn'));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Alpenquell' })).not.toBeInTheDocument());
    expect(searches.map((query) => query.get('search'))).toEqual([null, 'Brunn']);
  });

  it('starts with the search that the address names', async () => {
    answerWithClients('Alpenquell', 'Brunnhuber');
    open('/clients?search=Alpen');
    expect(await screen.findByRole('searchbox')).toHaveValue('Alpen');
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Brunnhuber' })).not.toBeInTheDocument();
  });

  it('fetches further pages on demand', async () => {
    platform.use(
      http.get('*/api/clients', ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        const name = cursor ? 'Zweiter' : 'Erster';
        return HttpResponse.json({ items: [{ ...client, id: name, name }], next: cursor ? null : 'page2' });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Mehr anzeigen' }));
    expect(await screen.findByRole('link', { name: 'Zweiter' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Erster' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Mehr anzeigen' })).not.toBeInTheDocument();
  });

  it('offers another try when the platform is out of reach', async () => {
    platform.use(http.get('*/api/clients', () => refusal(503, 'unavailable'), { once: true }));
    const { user } = open();
    const retry = await screen.findByRole('button', { name: 'Erneut versuchen' });
    answerWithClients('Alpenquell');
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toBeVisible();
  });
});

describe('adding a client', () => {
  it('leads to the new client', async () => {
    answerWithClients('Alpenquell');
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
    answerWithClients('Alpenquell');
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
