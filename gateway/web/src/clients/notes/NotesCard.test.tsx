import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { forget, open, sent, takeDown } from '../../test/clientParts';
import { platform } from '../../test/platform';
import { note } from '../../test/samples/details';
import type { Note } from '../details';
import { NotesCard } from './NotesCard';

beforeEach(forget);

describe('notes', () => {
  let kept: Note[];

  beforeEach(() => {
    kept = [note];
    platform.use(
      http.get('*/api/clients/c1/notes', () => HttpResponse.json({ items: kept, next: null })),
      http.delete('*/api/clients/c1/notes/n1', () => {
        kept = [];
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/clients/c1/notes/n1/restoration', () => {
        kept = [note];
        return HttpResponse.json(note);
      }),
    );
  });

  it('are written where they will stand', async () => {
    takeDown('post', '/api/clients/c1/notes', note);
    const { user, container } = open(<NotesCard clientId="c1" />);
    await screen.findByText(note.text);
    await user.click(screen.getByRole('button', { name: 'Notiz schreiben' }));
    await user.click(screen.getByRole('radio', { name: 'Telefonat' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Ruft zurück. ');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ kind: 'call', text: 'Ruft zurück.' });
    await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  });

  it('are edited, and say by whom', async () => {
    kept = [
      { ...note, editedBy: { subject: 'boris', name: 'Boris Stein' }, editedAt: '2026-03-04T08:00:00Z' },
    ];
    takeDown('put', '/api/clients/c1/notes/n1', note);
    const { user } = open(<NotesCard clientId="c1" />);
    expect(await screen.findByText(/bearbeitet von Boris Stein am 4. März 2026/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Notiz vom .* bearbeiten$/ }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), ' Und mehr.');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ tag: '"1"', body: { text: `${note.text} Und mehr.`, on: '2026-03-03' } });
  });

  it('are deleted, and come back when that is undone', async () => {
    const { user } = open(<NotesCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: /^Notiz vom .* löschen$/ }));
    expect(await screen.findByText(/Noch keine Notiz/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(note.text)).toBeVisible();
  });
});
