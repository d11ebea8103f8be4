import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import type { Section, Words, WordsData } from './api';
import { WordsPage } from './WordsPage';

const section = (id: string, title: string, standing = '', depth = 1): Section => ({
  id,
  title,
  depth,
  standing,
  mode: null,
  text: null,
});

let words: Words;
let saved: { data: WordsData; version: string | null }[];
let seen: { data: WordsData; query: URLSearchParams }[];

beforeEach(() => {
  saved = [];
  seen = [];
  words = {
    version: 1,
    sections: [
      section('summary', 'Auf einen Blick'),
      section('gaps', 'Wahrnehmungslücken', 'Hier gehen die Sichten auseinander.'),
      section('dimension-goals', 'Anlass und Ziele', '', 2),
    ],
  };
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    http.get('*/api/words/a1/:kind/:language', () => HttpResponse.json(words)),
    http.put('*/api/words/a1/result/de', async ({ request }) => {
      const data = (await request.json()) as WordsData;
      saved.push({ data, version: request.headers.get('If-Match') });
      words = {
        version: words.version + 1,
        sections: words.sections.map((each) => {
          const own = data.passages.find((passage) => passage.section === each.id);
          return { ...each, mode: own?.mode ?? null, text: own?.text ?? null };
        }),
      };
      return HttpResponse.json(words);
    }),
    http.post('*/api/words/a1/:kind/:language/preview', async ({ request }) => {
      const query = new URL(request.url).searchParams;
      seen.push({ data: (await request.json()) as WordsData, query });
      return HttpResponse.json({
        page: query.has('section') ? 7 : Number(query.get('page')),
        pages: 12,
        png: 'iVBO',
      });
    }),
  );
});

const open = (query = '') =>
  renderAt(`/assessments/a1/words${query}`, '/assessments/:assessmentId/words', <WordsPage />);

const save = () => screen.getByRole('button', { name: 'Speichern' });

const part = (title: string) => screen.findByRole('region', { name: new RegExp(`^${title}`) });

describe('the words of one’s own in a document', () => {
  it('are offered section by section, with what stands there and a page to look at', async () => {
    const { container } = open();
    expect(within(await part('Wahrnehmungslücken')).getByText(/Hier gehen die Sichten/)).toBeVisible();
    expect(screen.getByText(/Noch keine eigenen Worte/)).toBeVisible();
    expect(await screen.findByText('Seite 1 von 12')).toBeVisible();
    expect(save()).toBeDisabled();
    await expectAccessible(container);
  });

  it('are added to a section, seen on its page and saved by the version that was read', async () => {
    const { container, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Auf einen Blick: eigenen Text schreiben' }));
    expect(await screen.findByText('Seite 7 von 12')).toBeVisible();
    await user.type(within(await part('Auf einen Blick')).getByLabelText('Ihr Text'), 'Gut **so**.');
    await waitFor(
      () =>
        expect(seen.at(-1)?.data.passages).toEqual([
          { section: 'summary', mode: 'add', text: 'Gut **so**.' },
        ]),
      { timeout: 4000 },
    );
    await expectAccessible(container);
    await user.click(save());

    expect(await screen.findByText(/Neue Berichte enthalten diese Worte/)).toBeVisible();
    expect(saved).toEqual([
      {
        version: '"1"',
        data: { passages: [{ section: 'summary', mode: 'add', text: 'Gut **so**.' }] },
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(saved[1]).toEqual({ version: '"2"', data: { passages: [] } }));
  });

  it('stand in the place of a standing text when that is wished', async () => {
    const { user } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Wahrnehmungslücken: eigenen Text schreiben' }),
    );
    const gaps = within(await part('Wahrnehmungslücken'));
    await user.click(gaps.getByRole('radio', { name: 'Ersetzen' }));
    expect(gaps.getByText('Leer gelassen, entfällt der Standardtext.')).toBeVisible();
    await user.type(gaps.getByLabelText('Ihr Text'), 'Anders gesagt.');
    await user.click(save());
    await waitFor(() =>
      expect(saved[0]?.data.passages).toEqual([{ section: 'gaps', mode: 'replace', text: 'Anders gesagt.' }]),
    );
  });

  it('are taken back, and an empty addition is none', async () => {
    words.sections[0] = { ...section('summary', 'Auf einen Blick'), mode: 'add', text: 'Bisher.' };
    words.version = 4;
    const { user } = open();
    const summary = within(await part('Auf einen Blick'));
    expect(summary.getByLabelText('Ihr Text')).toHaveValue('Bisher.');
    await user.click(screen.getByRole('button', { name: 'Anlass und Ziele: eigenen Text schreiben' }));
    expect(save()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Auf einen Blick: eigenen Text entfernen' }));
    await user.click(save());
    await waitFor(() => expect(saved).toEqual([{ version: '"4"', data: { passages: [] } }]));
  });

  it('stay typed when somebody else was faster', async () => {
    platform.use(http.put('*/api/words/a1/result/de', () => refusal(412, 'stale-version')));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Auf einen Blick: eigenen Text schreiben' }));
    await user.type(screen.getByLabelText('Ihr Text'), 'Meins');
    await user.click(save());
    expect(await screen.findByText('Jemand war schneller')).toBeVisible();
    expect(screen.getByLabelText('Ihr Text')).toHaveValue('Meins');
    await user.click(screen.getByRole('button', { name: 'Neuen Stand zeigen' }));
    await waitFor(() => expect(screen.queryByLabelText('Ihr Text')).not.toBeInTheDocument());
  });

  it('are asked about before they are left unsaved for another document', async () => {
    const { user, address } = open();
    await user.selectOptions(await screen.findByLabelText('Dokument'), 'Krisenplan zum Ausfüllen');
    await waitFor(() => expect(address()).toBe('/assessments/a1/words?document=crisis-plan&language=de'));
    await user.click(await screen.findByRole('button', { name: 'Auf einen Blick: eigenen Text schreiben' }));
    await user.type(screen.getByLabelText('Ihr Text'), 'Meins');
    await user.click(screen.getByRole('radio', { name: 'Englisch' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Ohne zu speichern verlassen?' });
    await user.click(within(dialog).getByRole('button', { name: 'Abbrechen' }));
    expect(screen.getByLabelText('Ihr Text')).toHaveValue('Meins');
    expect(address()).toBe('/assessments/a1/words?document=crisis-plan&language=de');
  });
});
