import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { answer, forget, open, sent, takeDown } from '../../test/clientParts';
import { engagement } from '../../test/samples/details';
import type { Engagement } from '../details';
import { EngagementsCard } from './EngagementsCard';

beforeEach(forget);

describe('engagements', () => {
  it('are shown with their period and changed', async () => {
    const undated: Engagement = {
      ...engagement,
      id: 'e2',
      kind: 'campaign',
      from: null,
      to: null,
      subject: null,
    };
    answer('/api/clients/c1/engagements', [engagement, undated]);
    takeDown('put', '/api/clients/c1/engagements/e1', engagement);
    const { user, container } = open(<EngagementsCard clientId="c1" />);
    expect(await screen.findByText('1. April 2026 bis 31. Dezember 2026')).toBeVisible();
    expect(screen.getByText('Zeitraum offen')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Mandat Einführung bearbeiten' }));
    await user.click(screen.getByRole('radio', { name: 'Abgeschlossen' }));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.tag).toBe('"1"');
    expect(sent[0]?.body).toEqual({
      kind: 'introduction',
      state: 'completed',
      subject: 'Karriereseite',
      from: '2026-04-01',
      to: '2026-12-31',
    });
  });
});
