import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { chooseLanguage } from '../i18n';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { questionnaire } from '../test/samples/questionnaire';
import { QuestionnairePage } from './QuestionnairePage';

const LINK = '*/public/questionnaires/t0ken';

interface Given {
  question: string;
  value?: unknown;
  state?: string;
  comment?: string;
}

let given: Given[];
let submissions: number;

const open = () => renderAt('/f/t0ken', '/f/:token', <QuestionnairePage />);

const question = (id: string) => screen.findByRole('article', { name: `Frage ${id}?` });

function answerWith(change: object = {}) {
  platform.use(
    http.get(LINK, () => HttpResponse.json({ ...questionnaire, ...change })),
    http.patch(`${LINK}/answers`, async ({ request }) => {
      given.push(...((await request.json()) as { answers: Given[] }).answers);
      const hidden = given.some(({ value }) => value === 'no') ? ['tools'] : [];
      return HttpResponse.json({ progress: { answered: given.length, of: 3 }, hidden });
    }),
    http.post(`${LINK}/submission`, () => {
      submissions += 1;
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

beforeEach(() => {
  given = [];
  submissions = 0;
  sessionStorage.clear();
  answerWith();
});

describe('the questionnaire behind a link', () => {
  it('asks one part at a time, without anybody being signed in', async () => {
    const { container } = open();
    expect(await question('goal')).toBeVisible();
    expect(screen.getByText('Neuland Beratung bittet um Ihre Sicht.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Teil 1 von 2: Ziele' })).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Frage tools?' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('saves every answer at once and shows how far one has come', async () => {
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    await waitFor(() => expect(given).toEqual([{ question: 'goal', value: 'yes' }]));
    expect(await screen.findByText('Alles gespeichert')).toBeVisible();
    expect(screen.getByText('1 von 3 Fragen beantwortet')).toBeVisible();
    expect(sessionStorage).toHaveLength(0);
    expect(localStorage).toHaveLength(0);
  });

  it('is answered and turned with the keyboard alone', async () => {
    const { user } = open();
    await question('goal');
    await user.keyboard('j3');
    await waitFor(() => expect(given).toEqual([{ question: 'goal', value: 'yes' }]));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(await question('tools')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Teil 2 von 2: Arbeit' })).toHaveFocus();
  });

  it('leaves out what an answer rules out', async () => {
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Nein' }));
    expect(await screen.findByText('1 von 2 Fragen beantwortet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await question('hours')).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Frage tools?' })).not.toBeInTheDocument();
  });

  it('says thank you once it is submitted', async () => {
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await user.click(screen.getByRole('button', { name: 'Abschicken' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Antworten abschicken?' });
    expect(within(dialog).getByText(/2 Fragen sind noch ohne Antwort/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Abschicken' }));
    expect(await screen.findByRole('heading', { name: 'Vielen Dank' })).toBeVisible();
    expect(submissions).toBe(1);
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('continues where somebody left off', async () => {
    const answer = { question: 'goal', value: 'partly', state: 'answered', comment: null };
    answerWith({ answers: [answer] });
    open();
    expect(within(await question('goal')).getByRole('radio', { name: 'Teilweise' })).toBeChecked();
  });

  it('takes comments only where they tell on nobody', async () => {
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    expect(screen.queryByLabelText('Anmerkung')).not.toBeInTheDocument();
    expect(screen.getByText(/Ihre Antworten sind anonym/)).toBeVisible();
  });

  it('takes a comment from somebody who is known', async () => {
    answerWith({ anonymous: false, comments: true, perspective: 'management' });
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    await user.type(await screen.findByLabelText('Anmerkung'), 'seit Mai');
    await user.tab();
    await waitFor(() =>
      expect(given.at(-1)).toEqual({ question: 'goal', value: 'yes', comment: 'seit Mai' }),
    );
  });

  it('speaks the language of the invitation without making it anybody’s choice', async () => {
    answerWith({ language: 'en' });
    open();
    expect(await screen.findByText('Neuland Beratung asks for your view.')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage).toHaveLength(0);
    await chooseLanguage('de');
  });

  it('says calmly that a link leads no further, whatever the reason', async () => {
    platform.use(http.get(LINK, () => refusal(404, 'not-found')));
    open();
    expect(await screen.findByRole('heading', { name: 'Dieser Link führt nicht weiter' })).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('only thanks somebody who has submitted before', async () => {
    answerWith({ state: 'submitted', dimensions: [] });
    open();
    expect(await screen.findByRole('heading', { name: 'Vielen Dank' })).toBeVisible();
  });
});
