import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { isExpired, renewed, sessionRenewed } from '../session/renewal';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { answerWith, me, open } from '../test/whoIsThere';

afterEach(() => {
  renewed();
  vi.unstubAllGlobals();
});

describe('somebody who is not signed in', () => {
  it('sees the start page, whose login leads back to the page wanted', async () => {
    answerWith(undefined);
    window.history.replaceState(null, '', '/assessments/a1/result');
    const { container } = open();
    expect(await screen.findByRole('link', { name: 'Anmelden' })).toHaveAttribute(
      'href',
      '/oauth2/authorization/keycloak?redirect=%2Fassessments%2Fa1%2Fresult',
    );
    await expectAccessible(container);
  });

  it('may try again when signing in did not work', async () => {
    answerWith(undefined);
    open('/sign-in-failed');
    expect(await screen.findByRole('link', { name: 'Erneut anmelden' })).toBeVisible();
  });

  it('reads the app in the language chosen, now and next time', async () => {
    answerWith(undefined);
    const { user } = open();
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('nachhalt.language')).toBe('en');
  });
});

describe('somebody who is signed in', () => {
  it('sees consultancy and name, and finds the way out', async () => {
    answerWith(me);
    const { user, container } = open();
    expect(await screen.findByText('Neuland Beratung')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Katharina Sommer/ }));
    expect(await screen.findByRole('button', { name: 'Abmelden' })).toBeVisible();
  });

  it('chooses how the app looks', async () => {
    answerWith(me);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    await user.click(await screen.findByRole('radio', { name: 'Dunkel' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await user.click(screen.getByRole('radio', { name: 'Wie Gerät' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('is asked to sign in again when the session ends, and goes on afterwards', async () => {
    answerWith(me);
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
    answerWith(me);
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Katharina Sommer/ }));
    await user.click(await screen.findByRole('button', { name: 'Abmelden' }));
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Mit dem Abmelden werden sie verworfen.');
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(localStorage.getItem('nachhalt.answers.a1')).not.toBeNull();
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
    answerWith(me);
    await user.click(retry);
    expect(await screen.findByText('Neuland Beratung')).toBeVisible();
  });
});
