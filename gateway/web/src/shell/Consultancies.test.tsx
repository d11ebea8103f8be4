import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';

import * as leaving from '../session/startOver';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { answerWith, kompass, me, neuland, open } from '../test/whoIsThere';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('somebody who belongs to two consultancies', () => {
  let chosen: unknown[];
  let startOver: MockInstance;

  beforeEach(() => {
    chosen = [];
    startOver = vi.spyOn(leaving, 'startOver').mockReturnValue();
    localStorage.setItem('nachhalt.recent', '[{"id":"c1","name":"Bäckerei"}]');
    platform.use(
      http.put('*/api/me/consultancy', async ({ request }) => {
        chosen.push(await request.json());
        return HttpResponse.json(me);
      }),
    );
  });

  const belongsTo = (consultancy: object | null) =>
    answerWith({ ...me, consultancy, consultancies: [kompass, neuland] });

  it('chooses one after signing in and gets to the page wanted', async () => {
    belongsTo(null);
    const { user, container } = open('/clients?sort=name');
    expect(await screen.findByRole('heading', { name: 'Für welche Beratung arbeiten Sie?' })).toBeVisible();
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: 'Kompass Consulting' }));
    await waitFor(() => expect(startOver).toHaveBeenCalledWith('/clients?sort=name'));
    expect(chosen).toEqual([{ id: 't2' }]);
  });

  it('changes in the menu, from where the app starts over and remembers no client', async () => {
    belongsTo(neuland);
    const { user } = open('/clients/c1');
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    expect(screen.queryByRole('button', { name: 'Neuland Beratung' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Kompass Consulting' }));
    await waitFor(() => expect(startOver).toHaveBeenCalledWith('/clients'));
    expect(localStorage.getItem('nachhalt.recent')).toBeNull();
  });

  it('stays and is told why when the change is refused', async () => {
    belongsTo(neuland);
    platform.use(http.put('*/api/me/consultancy', () => refusal(503, 'sign-in-unavailable')));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    await user.click(await screen.findByRole('button', { name: 'Kompass Consulting' }));
    expect(await screen.findByText('So geht es nicht.')).toBeVisible();
    expect(startOver).not.toHaveBeenCalled();
  });

  it('starts over in every other tab, and only when something is different there', async () => {
    belongsTo(neuland);
    const elsewhere = new BroadcastChannel('nachhalt.who');
    const greeted = new Promise((resolve) => (elsewhere.onmessage = resolve));
    open();
    await greeted;
    elsewhere.postMessage({ name: me.name, consultancy: 't1' });
    elsewhere.postMessage({ name: me.name, consultancy: 't2' });
    await waitFor(() => expect(startOver).toHaveBeenCalledTimes(1));
    elsewhere.close();
  });
});
