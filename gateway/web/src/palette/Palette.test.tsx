import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { client } from '../test/samples/client';
import { PaletteButton } from './PaletteButton';
import { forget, recent, remember } from './recent';

const open = () => renderAt('/', '/', <PaletteButton />);

let asked: (string | null)[];

beforeEach(() => {
  asked = [];
  platform.use(
    http.get('*/api/clients', ({ request }) => {
      const search = new URL(request.url).searchParams.get('search');
      asked.push(search);
      const items = ['Brunnhuber', 'Brunnenbau', 'Alpenquell']
        .filter((name) => name.toLowerCase().startsWith(search ?? ''))
        .map((name) => ({ ...client, id: name, name }));
      return HttpResponse.json({ items, next: search === 'brunn' ? 'more' : null });
    }),
  );
});

describe('the search over clients', () => {
  it('opens by Ctrl-K, finds, and leads to a client by keys alone', async () => {
    const { user, address } = open();
    await user.keyboard('{Control>}k{/Control}');
    const input = await screen.findByRole('searchbox', { name: 'Name oder Branche suchen' });
    expect(input).toHaveFocus();
    await user.keyboard('brunn');
    const hit = await screen.findByRole('menuitem', { name: /Brunnhuber/ });
    await expectAccessible(screen.getByRole('dialog', { name: 'Kunden suchen' }));
    expect(screen.getByRole('status')).toHaveTextContent('2 Kunden gefunden');
    await waitFor(() => expect(input).toHaveAttribute('aria-activedescendant', hit.id));
    await user.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(input).toHaveAttribute(
        'aria-activedescendant',
        screen.getByRole('menuitem', { name: /Brunnenbau/ }).id,
      ),
    );
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(address()).toBe('/clients/Brunnhuber'));
  });

  it('leads to the whole list when there are more', async () => {
    const { user, address } = open();
    await user.click(screen.getByRole('button', { name: 'Kunden suchen' }));
    await user.type(await screen.findByRole('searchbox'), 'brunn');
    await user.click(await screen.findByRole('menuitem', { name: /Alle Treffer/ }));
    await waitFor(() => expect(address()).toBe('/clients?search=brunn'));
  });

  it('shows the clients opened last, and asks nothing', async () => {
    remember({ id: 'c1', name: 'Gasthof Seidl' });
    remember({ id: 'c2', name: 'Modehaus Lindner' });
    const { user, address } = open();
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() =>
      expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
        'Modehaus Lindner',
        'Gasthof Seidl',
      ]),
    );
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('menuitem', { name: 'Gasthof Seidl' }));
    await waitFor(() => expect(address()).toBe('/clients/c1'));
  });

  it('says when nothing is found, and closes on Escape', async () => {
    const { user } = open();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox'), 'xyz');
    expect(await screen.findByText('Kein Kunde zu „xyz“ gefunden')).toBeVisible();
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('the clients opened last', () => {
  it('are few, each once, and gone when deleted', () => {
    for (let number = 0; number < 9; number++) {
      remember({ id: `c${number % 7}`, name: `Kunde ${number}` });
    }
    expect(recent().map(({ id }) => id)).toEqual(['c1', 'c0', 'c6', 'c5', 'c4', 'c3']);
    forget('c0');
    expect(recent().map(({ id }) => id)).not.toContain('c0');
  });
});
