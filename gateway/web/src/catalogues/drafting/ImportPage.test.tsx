import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { summary } from '../../test/samples/catalogues';
import { fullCatalogue } from '../../test/samples/fullCatalogue';
import { signedInAs } from '../../test/signedIn';
import { ImportPage } from './ImportPage';

const PLACE = '/settings/catalogues/import';

const open = () => renderAt(PLACE, PLACE, <ImportPage />);

function choose(content: string, name = 'ours.yaml') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  return { input, file: new File([content], name, { type: 'application/yaml' }) };
}

beforeEach(() => {
  signedInAs('lead');
  platform.use(
    http.post('*/api/catalogues/check', async ({ request }) =>
      (await request.text()).includes('wrong')
        ? refusal(422, 'catalogue-refused', [
            { field: 'id', code: 'malformed-id', message: 'So keine Kennung.', line: 1, column: 5 },
          ])
        : HttpResponse.json(fullCatalogue),
    ),
    http.post('*/api/catalogues', () =>
      HttpResponse.json(summary({ id: 'ours', state: 'draft' }), { status: 201 }),
    ),
  );
});

describe('the import of a catalogue', () => {
  it('checks a file before it is taken', async () => {
    const { user, address, container } = open();
    expect(await screen.findByText('Noch keine Datei gewählt')).toBeVisible();
    const { input, file } = choose('id: ours\n');
    await user.upload(input, file);
    expect(await screen.findByText('ours.yaml')).toBeVisible();
    expect(await screen.findByText('In Ordnung')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Als Entwurf übernehmen' }));
    await waitFor(() => expect(address()).toBe('/settings/catalogues/ours/1.0.0'));
  });

  it('says what is wrong, and takes it once it is mended', async () => {
    const { user } = open();
    await screen.findByText('Noch keine Datei gewählt');
    const { input, file } = choose('id: wrong\n');
    await user.upload(input, file);
    expect(await screen.findByText('So keine Kennung.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Als Entwurf übernehmen' })).toBeDisabled();
    await user.clear(screen.getByLabelText('Katalogdatei'));
    await user.type(screen.getByLabelText('Katalogdatei'), 'id: right');
    expect(await screen.findByText('In Ordnung')).toBeVisible();
    expect(screen.queryByText('So keine Kennung.')).not.toBeInTheDocument();
  });

  it('takes no more than the platform does', async () => {
    const { user } = open();
    await screen.findByText('Noch keine Datei gewählt');
    const { input, file } = choose('a'.repeat(1_000_001));
    await user.upload(input, file);
    expect(await screen.findByText(/Die Datei ist zu groß/)).toBeVisible();
  });
});
