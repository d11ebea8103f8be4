import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { dayIn } from '../invitations/days';
import { asked, keepActions } from '../test/acting';
import { card, open } from '../test/actionsPage';
import { expectAccessible } from '../test/axe';

describe('the list', () => {
  it('is in groups by how much it presses', async () => {
    keepActions(
      { title: 'Spät', dueOn: dayIn(-3) },
      { title: 'Bald', dueOn: dayIn(3) },
      { title: 'Irgendwann', dueOn: null },
    );
    const { container } = open('/actions?view=list');
    const late = within(await screen.findByRole('region', { name: 'Überfällig' }));
    expect(late.getByText('Spät')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Nächste 7 Tage' })).getByText('Bald')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Ohne Termin' })).getByText('Irgendwann')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Später' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows what was finished when asked for', async () => {
    keepActions({ title: 'Regeln', state: 'done' }, {});
    const { user } = open('/actions?view=list');
    await card('Vertretung benennen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'Erledigt');
    expect(await card('Regeln')).toBeVisible();
    expect(asked.at(-1)?.get('sort')).toBe('-moved');
  });
});
