import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';

import { chooseLanguage } from '../i18n';
import { dayIn } from '../invitations/days';
import { keepActions } from '../test/acting';
import { card, open } from '../test/actionsPage';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { client } from '../test/samples/client';

describe('no actions', () => {
  it('say how to come by one', async () => {
    keepActions();
    const { container } = open();
    expect(await screen.findByText('Noch keine Maßnahmen')).toBeVisible();
    await expectAccessible(container);
  });

  it('in a selection lead back to all', async () => {
    keepActions({});
    const { user, address } = open('/actions?due=overdue');
    await user.click(await screen.findByRole('button', { name: 'Alle Maßnahmen zeigen' }));
    expect(await card('Vertretung benennen')).toBeVisible();
    expect(address()).toBe('/actions');
  });

  it('are said to be out of reach when they are', async () => {
    keepActions();
    platform.use(http.get('*/api/actions', () => refusal(503, 'unavailable')));
    open('/actions?view=list');
    expect(await screen.findByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  });
});

describe('a link to an action', () => {
  it('opens it beside the other actions of the client', async () => {
    keepActions({});
    const { address, user } = open('/actions?client=c1&action=m1');
    expect(await screen.findByRole('dialog', { name: 'Maßnahme bearbeiten' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/actions?client=c1'));
    expect(await screen.findByText(`Nur ${client.name}`)).toBeVisible();
  });

  it('says so when it leads nowhere', async () => {
    keepActions({});
    open('/actions?client=c1&action=m9');
    expect(await screen.findByText('Diese Maßnahme gibt es nicht mehr.')).toBeVisible();
  });
});

describe('the page', () => {
  it('reads in English', async () => {
    await chooseLanguage('en');
    keepActions({ dueOn: dayIn(0) });
    open();
    expect(await screen.findByText('due today')).toBeVisible();
    expect(screen.getByRole('region', { name: /^In progress/ })).toBeVisible();
  });
});
