import { focusManager } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { both } from '../../test/samples/both';
import { summary } from '../../test/samples/catalogues';
import { fullCatalogue } from '../../test/samples/fullCatalogue';
import { signedInAs } from '../../test/signedIn';
import { DraftPage } from './DraftPage';

const OVERLAY = 'base: {id: small, version: 1.0.0}\nid: own\nversion: 1.0.0\n';
const WRONG = [
  { field: 'gapFrom', code: 'at-most', message: 'Höchstens 100.', line: 4, column: 10 },
  { field: '', code: 'not-yaml', message: 'Kein YAML.', line: null, column: null },
];

/** What was saved one after the other, and, if it was saved here, on what. */
let saved: { source: string; tag: string | null }[];

const open = () =>
  renderAt('/settings/catalogues/own/1.0.0/edit', '/settings/catalogues/:id/:version/edit', <DraftPage />);

/** Noticed when the window is looked at again. */
function colleagueSaves(source: string) {
  saved.push({ source, tag: null });
  act(() => {
    focusManager.setFocused(false);
    focusManager.setFocused(undefined);
  });
}

const file = () => screen.findByLabelText('Katalogdatei');

beforeEach(() => {
  saved = [];
  signedInAs('lead');
  platform.use(
    http.get('*/api/catalogues', () =>
      HttpResponse.json({
        items: [summary({ id: 'own', state: 'draft', title: both('Unser Katalog') })],
        next: null,
      }),
    ),
    http.get('*/api/catalogues/own/1.0.0', () =>
      HttpResponse.text(saved.at(-1)?.source ?? OVERLAY, { headers: { ETag: `"${saved.length + 1}"` } }),
    ),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(fullCatalogue)),
    http.post('*/api/catalogues/check', async ({ request }) => {
      const source = await request.text();
      if (source.includes('gapFrom: 130')) {
        return refusal(422, 'catalogue-refused', WRONG);
      }
      const weight = Number(/weight: (\d+)/.exec(source)?.[1] ?? 1);
      const [goals, ...rest] = fullCatalogue.dimensions;
      return HttpResponse.json({ ...fullCatalogue, id: 'own', dimensions: [{ ...goals, weight }, ...rest] });
    }),
    http.put('*/api/catalogues/own/1.0.0', async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${saved.length + 1}"`) {
        return refusal(412, 'stale-version');
      }
      saved.push({ source: await request.text(), tag: request.headers.get('If-Match') });
      return HttpResponse.json(summary({ id: 'own', state: 'draft' }), {
        headers: { ETag: `"${saved.length + 1}"` },
      });
    }),
  );
});

describe('a draft', () => {
  it('is checked and held against its base while it is written', async () => {
    const { container } = open();
    expect(await file()).toHaveValue(OVERLAY);
    expect(await screen.findByText('In Ordnung')).toBeVisible();
    expect(await screen.findByText('Noch nichts. Der Entwurf sagt dasselbe wie das Original.')).toBeVisible();
    await expectAccessible(container);
  });

  it('says everything that is wrong and leads to its place', async () => {
    const { user } = open();
    const text = `${OVERLAY}gapFrom: 130\n`;
    fireEvent.change(await file(), { target: { value: text } });
    expect(await screen.findByText('2 Fehler. Ein Klick führt an die Stelle.')).toBeVisible();
    expect(screen.getByText('Höchstens 100.')).toBeVisible();
    expect(screen.getByText('Kein YAML.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Speichern' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Zeile 4, Spalte 10' }));
    const field = (await file()) as HTMLTextAreaElement;
    expect(field).toHaveFocus();
    expect(text.slice(field.selectionStart, field.selectionEnd)).toBe('gapFrom: 130');
  });

  it('is saved again and again, each time on what was saved before', async () => {
    const { user } = open();
    for (const words of ['# one', '# two']) {
      await user.type(await file(), words);
      await user.click(screen.getByRole('button', { name: 'Speichern' }));
      expect(await screen.findByText('Gespeichert')).toBeVisible();
    }
    expect(saved).toEqual([
      { source: `${OVERLAY}# one`, tag: '"1"' },
      { source: `${OVERLAY}# one# two`, tag: '"2"' },
    ]);
  });

  it('follows what a colleague saves until something is typed, and is not saved over it', async () => {
    const { user } = open();
    expect(await file()).toHaveValue(OVERLAY);
    colleagueSaves('id: theirs\n');
    await waitFor(async () => expect(await file()).toHaveValue('id: theirs\n'));
    await user.type(await file(), '# mine');
    saved.push({ source: 'id: newer\n', tag: null });
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await user.click(await screen.findByRole('button', { name: 'Neuen Stand zeigen' }));
    await waitFor(async () => expect(await file()).toHaveValue('id: newer\n'));
  });

  it('says at once that a colleague was faster, and goes on from there when what was typed is discarded', async () => {
    const { user } = open();
    await user.type(await file(), '# mine');
    colleagueSaves('id: theirs\n');
    expect(await screen.findByText('Jemand war schneller')).toBeVisible();
    expect(await file()).toHaveValue(`${OVERLAY}# mine`);
    await user.click(screen.getByRole('button', { name: 'Änderungen verwerfen' }));
    expect(await file()).toHaveValue('id: theirs\n');
    expect(screen.queryByText('Jemand war schneller')).not.toBeInTheDocument();
    await user.type(await file(), '# mine');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Gespeichert')).toBeVisible();
  });

  it('is changed by forms that write into the file', async () => {
    const { user } = open();
    const weight = await screen.findByLabelText('Gewicht');
    await user.clear(weight);
    await user.type(weight, '3');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'In die Datei schreiben' }));
    expect(((await file()) as HTMLTextAreaElement).value).toContain(
      'dimensions:\n  - id: goals\n    weight: 3\n',
    );
    const changes = await screen.findByText('Dimensionen (1)');
    await user.click(changes);
    expect(screen.getByText('Ziele: geändert')).toBeVisible();
  });

  it('takes new questions by their words', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText('Was?'), 'Neue Frage hinzufügen …');
    await user.type(screen.getByLabelText('Frage (Deutsch)'), 'Gibt es einen Beschluss?');
    await user.type(screen.getByLabelText('Frage (Englisch)'), 'Goal');
    expect(screen.getByText('Diese Kennung gibt es schon.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Frage hinzufügen' })).toBeDisabled();
    await user.type(screen.getByLabelText('Frage (Englisch)'), ' agreed?');
    await user.click(screen.getByRole('button', { name: 'Frage hinzufügen' }));
    expect(((await file()) as HTMLTextAreaElement).value).toContain(
      '- id: goal-agreed\n        text: { de: "Gibt es einen Beschluss?", en: "Goal agreed?" }',
    );
  });

  it('asks before what is not saved is left', async () => {
    const { user, back, address } = open();
    await user.type(await file(), '#');
    await back();
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Abbrechen' }));
    expect(address()).toBe('/settings/catalogues/own/1.0.0/edit');
  });

  it('is the lead’s business', async () => {
    signedInAs('consultant');
    open();
    expect(await screen.findByText('Das ist Sache der Leitung')).toBeVisible();
  });
});
