import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { keepInvitations, open, sent } from '../test/inviting';
import { dayIn } from './days';

const remind = { name: 'An die Einladung „Vertrieb“ erinnern' };

describe('a reminder', () => {
  it('is a new link, in the place of the former', async () => {
    keepInvitations({
      kind: 'single',
      perspective: 'management',
      state: 'started',
      reminderDue: true,
      submitted: 0,
      respondents: 1,
      progress: { answered: 4, of: 9 },
    });
    const { user } = open();
    expect(await screen.findByText(/Eine Einladung ist überfällig/)).toBeVisible();
    expect(screen.getByText('Überfällig')).toBeVisible();
    await user.click(screen.getByRole('button', remind));
    const dialog = await screen.findByRole('dialog', { name: 'An die Einladung erinnern' });
    expect(within(dialog).getByText(/der bisherige Link gilt dann nicht mehr/)).toBeVisible();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Neuen Link erstellen' }));

    expect(await screen.findByText(/Der bisherige Link führt ab sofort nirgendwohin/)).toBeVisible();
    expect(screen.getByLabelText('Link')).toHaveValue(`${window.location.origin}/f/n3w`);
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Deutsch)');
    expect((field as HTMLTextAreaElement).value).toContain('Was Sie schon beantwortet haben, ist noch da.');
    expect(sent.reminder).toEqual({ expiresAt: new Date(`${dayIn(7)}T23:59:59`).toISOString() });
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('einmal erinnert, am 12. März 2026')).toBeVisible();
    expect(screen.queryByText('Überfällig')).not.toBeInTheDocument();
  });

  it('keeps a shared link when many are asked again', async () => {
    keepInvitations({ state: 'expired', submitted: 1 });
    const { user } = open();
    await user.click(await screen.findByRole('button', remind));
    await user.click(await screen.findByRole('button', { name: 'Nachricht vorbereiten' }));
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Deutsch)');
    expect((field as HTMLTextAreaElement).value).toContain('den Sie bereits bekommen haben');
    expect(screen.queryByLabelText('Link')).not.toBeInTheDocument();
  });
});
