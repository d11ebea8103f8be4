import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { asked, keepPortfolio, open } from '../test/portfolio';
import { entry, overview } from '../test/samples/portfolio';

beforeEach(keepPortfolio);

describe('the portfolio', () => {
  it('shows every client with where it stands and what comes next', async () => {
    const { container } = open();
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toHaveAttribute(
      'href',
      '/clients/Alpenquell',
    );
    const row = screen.getByRole('row', { name: /Brunnhuber/ });
    expect(row).toHaveTextContent('Erproben');
    expect(row).toHaveTextContent('Zyklus 2 · 92 % beantwortet');
    expect(row).toHaveTextContent('Nächste Standortbestimmung');
    expect(row).toHaveTextContent('bis 2. September 2026');
    expect(row).toHaveTextContent('Anna Winter');
    expect(screen.getByRole('row', { name: /Alpenquell/ })).toHaveTextContent('Bericht fehlgeschlagen');
    expect(await screen.findByRole('option', { name: 'Anna Winter (Sie)' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('explains what to do while there is no client', async () => {
    localStorage.setItem('nachhalt.welcome', 'seen');
    platform.use(http.get('*/api/portfolio/overview', () => HttpResponse.json({ ...overview, total: 0 })));
    open();
    expect(await screen.findByText('Noch keine Kunden')).toBeVisible();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('keeps search, filters and order in the address, so that they can be shared', async () => {
    const { user, address } = open();
    await user.type(await screen.findByRole('searchbox'), 'Brunn');
    await waitFor(() => expect(address()).toBe('/clients?search=Brunn'));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Alpenquell' })).not.toBeInTheDocument());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Branche' }), 'Maschinenbau');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sortierung' }), 'Was zuerst fällig ist');
    await user.click(screen.getByRole('switch', { name: /Braucht Aufmerksamkeit/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Grund' }), 'Bericht fehlgeschlagen');
    expect(address()).toBe('/clients?search=Brunn&sector=Maschinenbau&sort=due&attention=report-failed');
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!)).toEqual({
        search: 'Brunn',
        sector: 'Maschinenbau',
        attention: 'report-failed',
        sort: 'due',
        limit: '100',
      }),
    );
  });

  it('starts with the search that the address names', async () => {
    open('/clients?search=Alpen');
    expect(await screen.findByRole('searchbox')).toHaveValue('Alpen');
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Brunnhuber' })).not.toBeInTheDocument();
  });

  it('offers a way back when nothing fits', async () => {
    const { user, address } = open('/clients?search=Zet&size=small&sort=due');
    expect(await screen.findByText('Kein Kunde passt zu dieser Auswahl')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alle Kunden zeigen' }));
    expect(address()).toBe('/clients?sort=due');
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('counts in words and leads from a bar to those it stands for', async () => {
    const { user, address } = open();
    const bars = await screen.findByRole('list', { name: 'Stufe' });
    expect(
      within(bars)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Erproben1', 'Zuhören1', 'Noch ohne Ergebnis1']);
    await user.click(within(bars).getByRole('link', { name: /Zuhören/ }));
    expect(address()).toBe('/clients?level=listen');
    await user.click(within(bars).getByRole('link', { name: /Zuhören/ }));
    expect(address()).toBe('/clients');
  });

  it('fetches further pages on demand', async () => {
    platform.use(
      http.get('*/api/portfolio', ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        const name = cursor ? 'Zweiter' : 'Erster';
        return HttpResponse.json({ items: [{ ...entry, id: name, name }], next: cursor ? null : 'page2' });
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Mehr anzeigen' }));
    expect(await screen.findByRole('link', { name: 'Zweiter' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Erster' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Mehr anzeigen' })).not.toBeInTheDocument();
  });

  it('offers another try when the platform is out of reach', async () => {
    platform.use(http.get('*/api/portfolio/overview', () => refusal(503, 'unavailable'), { once: true }));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('link', { name: 'Alpenquell' })).toBeVisible();
  });

  it('downloads the whole selection in the language of the user', async () => {
    open('/clients?sector=Mode');
    expect(await screen.findByRole('link', { name: 'Als CSV herunterladen' })).toHaveAttribute(
      'href',
      '/api/portfolio/export?sector=Mode&language=de',
    );
  });
});
