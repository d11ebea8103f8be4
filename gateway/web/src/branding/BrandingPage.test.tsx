import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import type { Branding, BrandingData } from './api';
import { BrandingPage } from './BrandingPage';

const house: Branding = {
  version: 1,
  main: '#0f4c4a',
  accent: '#a7600c',
  logo: null,
  contact: [],
  footer: '',
  closing: { de: '', en: '' },
};

const PIXEL = 'iVBORw0KGgo=';

let role: 'lead' | 'consultant';
let stored: Branding;
let saved: { data: BrandingData; version: string | null }[];
let seen: { data: BrandingData; query: URLSearchParams }[];

beforeEach(() => {
  role = 'lead';
  stored = house;
  saved = [];
  seen = [];
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: [role] }),
    ),
    http.get('*/api/branding', () => HttpResponse.json(stored)),
    http.put('*/api/branding', async ({ request }) => {
      const data = (await request.json()) as BrandingData;
      saved.push({ data, version: request.headers.get('If-Match') });
      const { main, accent, logo, contact, footer, closing } = data;
      stored = {
        version: stored.version + 1,
        main,
        accent,
        logo: logo ?? null,
        contact: contact ?? [],
        footer: footer ?? '',
        closing: { de: closing?.de ?? '', en: closing?.en ?? '' },
      };
      return HttpResponse.json(stored);
    }),
    http.post('*/api/branding/preview', async ({ request }) => {
      const query = new URL(request.url).searchParams;
      seen.push({ data: (await request.json()) as BrandingData, query });
      return HttpResponse.json({ page: Number(query.get('page')), pages: 3, png: PIXEL });
    }),
  );
});

const open = () => renderAt('/settings/branding', '/settings/branding', <BrandingPage />);

const main = () => screen.findByLabelText('Hauptfarbe');
const save = () => screen.getByRole('button', { name: 'Speichern' });

async function type(user: ReturnType<typeof open>['user'], field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

describe('the look of the reports', () => {
  it('says that nothing was chosen yet and shows an example', async () => {
    const { container } = open();
    expect(await screen.findByText(/Sie haben noch nichts gewählt/)).toBeVisible();
    expect(await screen.findByRole('img', { name: /^Seite 1 des Dokuments/ })).toHaveAttribute(
      'src',
      `data:image/png;base64,${PIXEL}`,
    );
    expect(save()).toBeDisabled();
    await expectAccessible(container);
  });

  it('is shown in a preview while it is chosen and saved by the version that was read', async () => {
    const { user } = open();
    await type(user, await main(), '#1b3a6b');
    await type(user, screen.getByLabelText('Kontakt'), 'Neuland{enter}{enter}Hamburg');
    await waitFor(() => expect(seen.at(-1)?.data.contact).toEqual(['Neuland', 'Hamburg']), { timeout: 4000 });
    expect(saved).toEqual([]);
    await user.click(save());

    expect(await screen.findByText('Das neue Erscheinungsbild gilt ab jetzt.')).toBeVisible();
    expect(saved).toEqual([
      {
        version: '"1"',
        data: {
          main: '#1b3a6b',
          accent: '#a7600c',
          contact: ['Neuland', 'Hamburg'],
          footer: '',
          closing: { de: '', en: '' },
        },
      },
    ]);
    expect(save()).toBeDisabled();
  });

  it('can be had back as it was before it was saved', async () => {
    const { user } = open();
    await type(user, await main(), '#1b3a6b');
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]).toMatchObject({ version: '"2"', data: { main: '#0f4c4a' } });
    expect(await main()).toHaveValue('#0f4c4a');
  });

  it('tells the contrast while a colour is chosen and saves none that is too weak', async () => {
    const { user } = open();
    await type(user, await main(), '#ffe000');
    expect(screen.getByText('Kontrast 1,3 zu 1, nötig 4,5 zu 1')).toBeVisible();
    expect(screen.getByText('Zu schwach')).toBeVisible();
    expect(screen.getByText('Die Vorschau wartet, bis beide Farben lesbar sind.')).toBeVisible();
    expect(save()).toBeDisabled();
    await type(user, await main(), '#1b3a');
    expect(screen.getByText('Erwartet wird eine Farbe wie #0f4c4a.')).toBeVisible();
    await type(user, await main(), '#1b3a6b');
    expect(save()).toBeEnabled();
  });

  it('takes a logo, and says at once which files are none', async () => {
    const { container, user } = open();
    await main();
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    await user.upload(input, new File(['x'.repeat(600_000)], 'a.png', { type: 'image/png' }));
    expect(await screen.findByText(/größer als 512 KB/)).toBeVisible();
    await user.upload(input, new File(['abc'], 'a.png', { type: 'image/png' }));
    expect(await screen.findByRole('img', { name: 'Das gewählte Logo' })).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(saved[0]?.data.logo).toBe(btoa('abc')));
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    expect(screen.getByText('Kein Logo')).toBeVisible();
  });

  it('shows what the platform refuses beside the field', async () => {
    platform.use(
      http.put('*/api/branding', () =>
        refusal(422, 'branding-refused', [
          { field: 'logo', code: 'logo-unreadable', message: 'Dieses Bild lässt sich nicht lesen.' },
          { field: 'closing.de', code: 'size', message: 'Zu lang.' },
        ]),
      ),
    );
    const { user } = open();
    await type(user, await main(), '#1b3a6b');
    await user.click(save());
    expect(await screen.findByText('Dieses Bild lässt sich nicht lesen.')).toBeVisible();
    expect(screen.getByText('Zu lang.')).toBeVisible();
  });

  it('keeps what was typed when somebody else was faster', async () => {
    platform.use(http.put('*/api/branding', () => refusal(412, 'stale-version')));
    const { user } = open();
    await type(user, await main(), '#1b3a6b');
    await user.click(save());
    expect(await screen.findByText('Jemand war schneller')).toBeVisible();
    expect(await main()).toHaveValue('#1b3a6b');
    stored = { ...house, version: 5, main: '#222222' };
    await user.click(screen.getByRole('button', { name: 'Neuen Stand zeigen' }));
    await waitFor(async () => expect(await main()).toHaveValue('#222222'));
  });

  it('is reset after a confirmation and left after another', async () => {
    stored = { ...house, version: 4, main: '#222222', footer: 'Neuland' };
    const { user } = open();
    await main();
    await user.click(screen.getByRole('button', { name: 'Auf Nachhalt zurücksetzen' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Alles zurücksetzen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Zurücksetzen' }));
    expect(await main()).toHaveValue('#0f4c4a');
    expect(screen.getByLabelText('Fußzeile')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Änderungen verwerfen' }));
    expect(screen.getByLabelText('Fußzeile')).toHaveValue('Neuland');
  });

  it('turns the pages of the document that is chosen', async () => {
    const { user } = open();
    await screen.findByRole('img', { name: /^Seite 1 des Dokuments/ });
    await user.click(screen.getByRole('button', { name: 'Nächste Seite' }));
    expect(await screen.findByText('Seite 2 von 3')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Dokument'), 'Krisenplan zum Ausfüllen');
    expect(await screen.findByText('Seite 1 von 3')).toBeVisible();
    expect(seen.at(-1)?.query.get('kind')).toBe('crisis-plan');
  });

  it('is only looked at by consultants who are no leads', async () => {
    role = 'consultant';
    stored = { ...house, version: 2, main: '#222222', contact: ['Neuland', 'Hamburg'] };
    const { container } = open();
    expect(await screen.findByText('#222222')).toBeVisible();
    expect(await screen.findByRole('img', { name: /^Seite 1 des Dokuments/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Speichern' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});
