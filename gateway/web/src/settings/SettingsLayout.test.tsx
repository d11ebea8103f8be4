import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { LeadPage } from './LeadPage';
import { SettingsLayout } from './SettingsLayout';
import { SettingsStart } from './SettingsStart';

function signedInAs(role: 'lead' | 'consultant') {
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: [role] }),
    ),
  );
}

const page = (
  <LeadPage title="Personen" lead="Wer sich anmelden kann.">
    Nora
  </LeadPage>
);

describe('the settings', () => {
  it('offer their parts beside the page', async () => {
    signedInAs('lead');
    const { container } = renderAt('/settings/branding', '*', <SettingsLayout />);
    expect(await screen.findByRole('link', { name: 'Erscheinungsbild' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expectAccessible(container);
  });

  it('begin with the first part that is the person’s business', async () => {
    signedInAs('consultant');
    const { address } = renderAt('/settings', '/settings', <SettingsStart />);
    await screen.findByText('Diese Seite gibt es nicht');
    expect(address()).toBe('/settings/branding');
  });

  it('say whose business a part is', async () => {
    signedInAs('consultant');
    renderAt('/settings/people', '*', page);
    expect(await screen.findByText('Das ist Sache der Leitung')).toBeVisible();
    expect(screen.queryByText('Nora')).not.toBeInTheDocument();
  });

  it('show it to the lead', async () => {
    signedInAs('lead');
    renderAt('/settings/people', '*', page);
    expect(await screen.findByText('Nora')).toBeVisible();
  });
});
