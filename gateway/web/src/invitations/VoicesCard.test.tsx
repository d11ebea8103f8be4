import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { hear, keepInvitations, open } from '../test/inviting';

const card = { name: 'Was die Umsetzenden sagen' };

beforeEach(() => keepInvitations());

describe('what doers say', () => {
  it('is shown once there are three', async () => {
    const votes = [
      { option: 'no', count: 1 },
      { option: 'yes', count: 2 },
    ];
    hear({
      submitted: 4,
      counted: 3,
      questions: [{ question: 'goal', answered: 3, unknown: 1, notApplicable: 0, mean: null, votes }],
    });
    open();
    const voices = await screen.findByRole('region', card);
    expect(within(voices).getByText(/3 von 4 abgeschickten/)).toBeVisible();
    expect(within(voices).getByRole('heading', { name: 'Frage goal?' })).toBeVisible();
    const options = within(voices)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(options).toEqual(expect.arrayContaining(['Nein1', 'Teilweise0', 'Ja2']));
    expect(within(voices).getByText('1 weiß es nicht')).toBeVisible();
    await expectAccessible(voices);
  });

  it('is kept back while there are fewer', async () => {
    open();
    expect(await screen.findByRole('button', { name: 'Einladen' })).toBeVisible();
    expect(screen.queryByRole('region', card)).not.toBeInTheDocument();
  });
});
