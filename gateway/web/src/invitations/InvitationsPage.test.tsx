import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { keepInvitations, open } from '../test/inviting';
import { platform, refusal } from '../test/platform';

describe('the invitations of an assessment', () => {
  it('say when and how they ended', async () => {
    const single = { kind: 'single' as const, submitted: 1 };
    keepInvitations(
      { ...single, state: 'completed', submittedAt: '2026-03-10T08:00:00Z' },
      { ...single, state: 'revoked', revokedAt: '2026-03-11T08:00:00Z' },
      { ...single, state: 'expired', submitted: 0 },
    );
    open();
    expect(await screen.findByText(/abgeschickt am 10. März 2026/)).toBeVisible();
    expect(screen.getByText(/zurückgezogen am 11. März 2026/)).toBeVisible();
    expect(screen.getByText(/abgelaufen am 17. März 2026/)).toBeVisible();
    expect(screen.getAllByText('Überfällig')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /erinnern$/ })).toHaveLength(1);
  });

  it('show how far those invited have come', async () => {
    keepInvitations(
      {},
      {
        perspective: 'management',
        kind: 'single',
        recipientLabel: null,
        state: 'started',
        reminderDue: true,
        progress: { answered: 4, of: 9 },
      },
      { state: 'expired' },
    );
    const { container } = open();
    expect(await screen.findAllByText('5 Personen haben begonnen, 2 abgeschickt')).toHaveLength(2);
    expect(screen.getByText('4 von 9 Fragen beantwortet')).toBeVisible();
    expect(screen.getByText('Nachfassen')).toBeVisible();
    expect(screen.getByText('Abgelaufen')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /zurückziehen$/ })).toHaveLength(2);
    await expectAccessible(container);
  });

  it('are revoked after a confirmation', async () => {
    keepInvitations({});
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Einladung „Vertrieb“ zurückziehen' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Einladung zurückziehen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Zurückziehen' }));
    expect(await screen.findByText('Zurückgezogen')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });

  it('belong to an assessment that exists', async () => {
    keepInvitations();
    platform.use(http.get('*/api/assessments/a1', () => refusal(404, 'not-found')));
    open();
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });
});
