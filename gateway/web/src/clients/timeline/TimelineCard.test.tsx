import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { answer, open } from '../../test/clientParts';
import { happening } from '../../test/samples/details';
import type { Happening } from '../details';
import { grouped } from './groups';
import { TimelineCard } from './TimelineCard';

describe('the timeline', () => {
  const lines: Happening[] = [
    { ...happening, id: 'h1', kind: 'report-ready', about: 'a1' },
    { ...happening, id: 'h2', kind: 'report-ready', about: 'a1' },
    {
      ...happening,
      id: 'h3',
      kind: 'status-changed',
      by: { subject: 'anna', name: 'Anna Winter' },
      details: ['preparation'],
    },
    { ...happening, id: 'h4', kind: 'profile-changed', details: ['name', 'sector'] },
    { ...happening, id: 'h5', kind: 'invitation-created', about: 'a1', details: ['doers'] },
  ];

  it('tells what happened in words, the same again and again as one line', async () => {
    answer('/api/clients/c1/timeline', lines);
    const { container } = open(<TimelineCard clientId="c1" />);
    expect(await screen.findByText(/2-mal/)).toBeVisible();
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^Bericht fertig \(2-mal\)/),
      expect.stringMatching(/^Stand der Zusammenarbeit: Vorbereitung.*Anna Winter$/),
      expect.stringMatching(/^Stammdaten geändert: Name und Branche/),
      expect.stringMatching(/^Einladung an die Umsetzenden erstellt/),
    ]);
    expect(screen.getByRole('link', { name: /Einladung/ })).toHaveAttribute(
      'href',
      '/assessments/a1/invitations',
    );
    await expectAccessible(container);
  });

  it('keeps apart what happened on different days', () => {
    const groups = grouped([
      { ...happening, at: '2026-03-02T08:00:00Z' },
      { ...happening, at: '2026-03-01T08:00:00Z' },
    ]);
    expect(groups.map(({ count }) => count)).toEqual([1, 1]);
  });
});
