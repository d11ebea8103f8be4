import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { open } from '../test/clientParts';
import { platform } from '../test/platform';
import { client } from '../test/samples/client';
import { DeleteClientDialog } from './DeleteClientDialog';

describe('deleting a client', () => {
  it('says in numbers what goes with it', async () => {
    platform.use(
      http.get('*/api/clients/c1/belongings', () =>
        HttpResponse.json({
          items: [
            { kind: 'assessments', count: 2 },
            { kind: 'reports', count: 1200 },
            { kind: 'grants', count: 1 },
          ],
          next: null,
        }),
      ),
    );
    open(<DeleteClientDialog client={client} onClose={() => undefined} />);
    const dialog = screen.getByRole('alertdialog');
    expect(await within(dialog).findByText('2 Standortbestimmungen mit allen Antworten')).toBeVisible();
    expect(within(dialog).getByText('1.200 Berichte')).toBeVisible();
    expect(within(dialog).getByText('1 Berechtigung einer Agentur')).toBeVisible();
    await expectAccessible(dialog);
  });
});
