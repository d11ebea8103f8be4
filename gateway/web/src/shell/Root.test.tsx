import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Me } from '../session/me';
import { isExpired, renewed, sessionRenewed } from '../session/renewal';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { startOver } from '../session/startOver';
import { Root } from './Root';

vi.mock('../session/startOver', () => ({ startOver: vi.fn() }));

const neuland = { id: 't1', name: 'Neuland Beratung' };
const kompass = { id: 't2', name: 'Kompass Consulting' };

const me: Me = {
  name: 'Katharina Sommer',
  consultancy: neuland,
  consultancies: [neuland],
  roles: ['lead'],
};

class SilentEventSource extends EventTarget {
  static readonly CLOSED = 2;
  readonly readyState = 0;
  readonly close = () => undefined;
}

const open = (address = '/clients') => renderAt(address, '*', <Root />);

function signedIn(signed: boolean) {
  platform.use(
    http.get('*/api/me', () => (signed ? HttpResponse.json(me) : new HttpResponse(null, { status: 401 }))),
  );
}

beforeEach(() => {
  vi.stubGlobal('EventSource', SilentEventSource);
});

afterEach(() => {
  vi.mocked(startOver).mockClear();
  renewed();
  vi.unstubAllGlobals();
});

describe('somebody who is not signed in', () => {
  it('sees the start page, whose login leads back to the page wanted', async () => {
    signedIn(false);
    window.history.replaceState(null, '', '/assessments/a1/result');
    const { container } = open();
    expect(await screen.findByRole('link', { name: 'Anmelden' })).toHaveAttribute(
      'href',
      '/oauth2/authorization/keycloak?redirect=%2Fassessments%2Fa1%2Fresult',
    );
    await expectAccessible(container);
  });

  it('may try again when signing in did not work', async () => {
    signedIn(false);
    open('/sign-in-failed');
    expect(await screen.findByRole('link', { name: 'Erneut anmelden' })).toBeVisible();
  });

  it('reads the app in the language chosen, now and next time', async () => {
    signedIn(false);
    const { user } = open();
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('nachhalt.language')).toBe('en');
  });
});

describe('somebody who is signed in', () => {
  it('sees consultancy and name, and finds the way out', async () => {
    signedIn(true);
    const { user, container } = open();
    expect(await screen.findByText('Neuland Beratung')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Katharina Sommer/ }));
    expect(await screen.findByRole('button', { name: 'Abmelden' })).toBeVisible();
  });

  it('chooses how the app looks', async () => {
    signedIn(true);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    await user.click(await screen.findByRole('radio', { name: 'Dunkel' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await user.click(screen.getByRole('radio', { name: 'Wie Gerät' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('is asked to sign in again when the session ends, and goes on afterwards', async () => {
    signedIn(true);
    open();
    await screen.findByText('Neuland Beratung');
    void sessionRenewed();
    expect(await screen.findByRole('alertdialog', { name: 'Ihre Sitzung ist abgelaufen' })).toBeVisible();
    const again = screen.getByRole('link', { name: 'Erneut anmelden' });
    expect(again).toHaveAttribute('target', '_blank');
    expect(again).toHaveAttribute('href', expect.stringContaining('consultancy=t1'));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(isExpired()).toBe(false));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });
});

describe('signing out', () => {
  it('asks first while answers wait in the browser', async () => {
    localStorage.setItem('nachhalt.answers.a1', '[{}]');
    signedIn(true);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    await user.click(await screen.findByRole('button', { name: 'Abmelden' }));
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Mit dem Abmelden werden sie verworfen.');
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(localStorage.getItem('nachhalt.answers.a1')).not.toBeNull();
  });
});

describe('somebody who belongs to two consultancies', () => {
  const chosen: unknown[] = [];

  beforeEach(() => {
    chosen.length = 0;
    localStorage.setItem('nachhalt.recent', '[{"id":"c1","name":"Bäckerei"}]');
    platform.use(
      http.put('*/api/me/consultancy', async ({ request }) => {
        chosen.push(await request.json());
        return HttpResponse.json(me);
      }),
    );
  });

  const belongsTo = (consultancy: object | null) =>
    platform.use(
      http.get('*/api/me', () =>
        HttpResponse.json({ ...me, consultancy, consultancies: [kompass, neuland] }),
      ),
    );

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
    const other = await screen.findByRole('button', { name: 'Kompass Consulting' });
    expect(screen.queryByRole('button', { name: 'Neuland Beratung' })).not.toBeInTheDocument();
    await user.click(other);
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
    open();
    await screen.findByText('Neuland Beratung');
    const elsewhere = new BroadcastChannel('nachhalt.who');
    elsewhere.postMessage({ name: me.name, consultancy: 't1' });
    elsewhere.postMessage({ name: me.name, consultancy: 't2' });
    await waitFor(() => expect(startOver).toHaveBeenCalledTimes(1));
    elsewhere.close();
  });
});

describe('somebody without a consultancy', () => {
  it('is told so in the words of the platform', async () => {
    platform.use(http.get('*/api/me', () => refusal(403, 'no-consultancy')));
    open();
    expect(await screen.findByText('So geht es nicht.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Abmelden' })).toBeVisible();
  });
});

describe('the platform out of reach', () => {
  it('is said in words, with another try', async () => {
    platform.use(http.get('*/api/me', () => new HttpResponse(null, { status: 503 })));
    const { user } = open();
    const retry = await screen.findByRole('button', { name: 'Erneut versuchen' });
    signedIn(true);
    await user.click(retry);
    expect(await screen.findByText('Neuland Beratung')).toBeVisible();
  });
});
