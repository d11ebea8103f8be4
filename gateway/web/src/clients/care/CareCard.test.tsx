import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { answer, forget, open, sent, takeDown } from '../../test/clientParts';
import { platform, refusal } from '../../test/platform';
import { client } from '../../test/samples/client';
import { CareCard } from './CareCard';

beforeEach(forget);

describe('the care for a client', () => {
  beforeEach(() => {
    answer('/api/colleagues', [
      { subject: 'anna', name: 'Anna Winter', you: true, active: true },
      { subject: 'boris', name: 'Boris Stein', you: false, active: true },
      { subject: 'carla', name: 'Carla Gross', you: false, active: false },
    ]);
  });

  it('shows how far the work is, who does it and what comes next', async () => {
    const { container } = open(<CareCard client={client} />);
    expect(screen.getByRole('list', { name: 'Stand der Zusammenarbeit' })).toBeVisible();
    expect(screen.getByText('Vorbereitung', { selector: '[aria-current="step"] *' })).toBeInTheDocument();
    expect(screen.getByText('Anna Winter')).toBeVisible();
    expect(screen.getByText('Ergibt sich aus dem Stand')).toBeVisible();
    await expectAccessible(container);
  });

  it('is changed as a whole, based on the version seen', async () => {
    takeDown('put', '/api/clients/c1/care', { ...client, version: 4 });
    const { user } = open(<CareCard client={client} />);
    await user.click(screen.getByRole('button', { name: 'Betreuung ändern' }));
    await user.click(screen.getByRole('radio', { name: 'Begleitung' }));
    await screen.findByRole('option', { name: 'Boris Stein' });
    expect(screen.queryByRole('option', { name: 'Carla Gross' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zuständig' }), 'Boris Stein');
    await user.type(screen.getByRole('textbox', { name: 'Nächster Schritt' }), 'Termin');
    await user.type(screen.getByLabelText('Bis wann'), '2026-04-15');
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([
      {
        path: '/api/clients/c1/care',
        tag: '"3"',
        body: {
          status: 'accompaniment',
          consultant: 'boris',
          nextStep: { text: 'Termin', due: '2026-04-15' },
        },
      },
    ]);
  });

  it('does not overwrite what somebody else has changed meanwhile', async () => {
    platform.use(
      http.put('*/api/clients/c1/care', () => refusal(412, 'stale-version')),
      http.get('*/api/clients/c1', () =>
        HttpResponse.json({ ...client, version: 4, care: { ...client.care, status: 'self-running' } }),
      ),
    );
    const { user } = open(<CareCard client={client} />);
    await user.click(screen.getByRole('button', { name: 'Betreuung ändern' }));
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await user.click(await screen.findByRole('button', { name: 'Neuen Stand laden' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Läuft selbst' })).toBeChecked());
  });
});
