import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { summary } from '../test/samples/catalogues';
import { fullCatalogue } from '../test/samples/fullCatalogue';
import { signedInAs } from '../test/signedIn';
import type { Summary } from './api';
import { CataloguePage } from './CataloguePage';

let edition: Summary;

const PLACE = '/settings/catalogues/small/1.0.0';
const open = (hash = '') => renderAt(PLACE + hash, '/settings/catalogues/:id/:version', <CataloguePage />);

beforeEach(() => {
  signedInAs('lead');
  edition = summary({ state: 'draft' });
  platform.use(
    http.get('*/api/catalogues', () => HttpResponse.json({ items: [edition], next: null })),
    http.get('*/api/catalogues/small/1.0.0', ({ request }) =>
      request.headers.get('Accept') === 'application/yaml'
        ? HttpResponse.text('id: small\n', { headers: { ETag: '"3"' } })
        : HttpResponse.json(fullCatalogue),
    ),
  );
});

describe('a catalogue', () => {
  it('is read from questions to channels', async () => {
    const { container } = open();
    const goal = within(await screen.findByRole('article', { name: 'Frage goal?' }));
    expect(
      goal.getByText(
        'eine Antwort · Leitung, Umsetzende und Beratung · Gewicht 1 · „trifft nicht zu“ möglich · Beleg ab 90 Punkten',
      ),
    ).toBeVisible();
    expect(goal.getByRole('row', { name: 'Teilweise 50' })).toBeVisible();
    const pilot = within(screen.getByRole('article', { name: 'Erproben' }));
    expect(pilot.getByText('Ziele mindestens 60')).toBeVisible();
    expect(pilot.getByText("score('goals') >= 60")).toBeVisible();
    const flag = within(screen.getByRole('article', { name: 'Stimme ausgelagert' }));
    expect(flag.getByText('Begrenzt die Stufe auf „Bleiben lassen“.')).toBeVisible();
    expect(screen.getByText('In allen anderen Fällen.')).toBeVisible();
    expect(within(screen.getByRole('article', { name: 'Blog' })).getByText('Einkauf')).toBeVisible();
    await expectAccessible(container);
  });

  it('has a table of contents that leads to each part', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { user } = open();
    const contents = within(await screen.findByRole('navigation', { name: 'Inhalt' }));
    expect(contents.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Ziele',
      'Arbeit',
      'Stufen',
      'Warnsignale',
      'Empfohlenes Vorgehen',
      'Kanäle',
    ]);
    await user.click(contents.getByRole('link', { name: 'Stufen' }));
    expect((shown.mock.contexts.at(-1) as Element).id).toBe('part:levels');
  });

  it('is searched', async () => {
    const { user } = open();
    await user.type(await screen.findByRole('searchbox', { name: 'Im Katalog suchen' }), 'werkzeug');
    expect(screen.getByRole('article', { name: 'Frage tools?' })).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Frage goal?' })).not.toBeInTheDocument();
    expect(screen.getByText('1 Frage gefunden')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'xyz');
    expect(await screen.findByText('Nichts gefunden')).toBeVisible();
  });

  it('is published after a confirmation that says it is for good', async () => {
    platform.use(
      http.post('*/api/catalogues/small/1.0.0/publication', () => {
        edition = summary();
        return HttpResponse.json(edition);
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Veröffentlichen' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Version 1.0.0 veröffentlichen?' }));
    expect(dialog.getByText(/ändert sich dann nie mehr/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Veröffentlichen' }));
    expect(await screen.findByText('Veröffentlicht')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Löschen' })).not.toBeInTheDocument();
  });

  it('is deleted as a draft, after a confirmation', async () => {
    let based: string | null = null;
    platform.use(
      http.delete('*/api/catalogues/small/1.0.0', ({ request }) => {
        based = request.headers.get('If-Match');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Löschen' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Entwurf 1.0.0 löschen?' }));
    await user.click(dialog.getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(address()).toBe('/settings/catalogues'));
    expect(based).toBe('"3"');
  });

  it('goes on as a new version once it is published', async () => {
    edition = summary();
    let sent = '';
    platform.use(
      http.post('*/api/catalogues', async ({ request }) => {
        sent = await request.text();
        return HttpResponse.json(summary({ version: '1.1.0', state: 'draft' }), { status: 201 });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Neue Version anlegen' }));
    expect(await screen.findByLabelText('Version')).toHaveValue('1.1.0');
    await user.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    await waitFor(() => expect(address()).toBe('/settings/catalogues/small/1.1.0/edit'));
    expect(sent).toBe('id: small\nversion: 1.1.0\n');
  });

  it('that does not exist is said not to', async () => {
    platform.use(http.get('*/api/catalogues/small/1.0.0', () => refusal(404, 'not-found')));
    open();
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });
});
