import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import { catalogue } from '../../test/samples/catalogue';
import { outlook } from '../../test/samples/outlook';
import { result } from '../../test/samples/result';
import type { Answer, Assessment, GivenAnswer } from '../api';
import { InterviewPage } from './InterviewPage';

const open = (rest = '') =>
  renderAt(
    `/assessments/a1/interview${rest}`,
    '/assessments/:assessmentId/interview/:dimensionId?',
    <InterviewPage />,
  );

let given: GivenAnswer[];

function saved(answer: GivenAnswer): Answer {
  const base = { value: null, state: 'answered', comment: null, evidence: null } as const;
  return { ...base, ...answer, by: 'u1', at: '2026-03-03T08:00:00Z' };
}

function keepAnswers(start: Partial<Assessment> = {}) {
  given = [];
  const current = () => ({
    ...assessment,
    ...start,
    answers: [...(start.answers ?? []), ...given.map(saved)],
  });
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json(current())),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json({ ...result, completedAt: null })),
    http.get('*/api/assessments/a1/outlook', () => HttpResponse.json(outlook)),
    http.patch('*/api/assessments/a1/answers', async ({ request }) => {
      given.push(...((await request.json()) as { answers: GivenAnswer[] }).answers);
      return HttpResponse.json(current());
    }),
  );
}

const question = (id: string) => screen.findByRole('article', { name: `Frage ${id}?` });

beforeEach(() => keepAnswers());

describe('the interview', () => {
  it('shows one dimension with all questions of the broadest perspective', async () => {
    const { container } = open();
    expect(await question('goal')).toBeVisible();
    expect(await question('reason')).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Frage tools?' })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Beratung (4)' })).toBeChecked();
    await screen.findByText('Stand der Stufe');
    await expectAccessible(container);
  });

  it('saves a chosen answer at once', async () => {
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Teilweise' }));
    await waitFor(() =>
      expect(given).toEqual([{ question: 'goal', perspective: 'consultant', value: 'partly' }]),
    );
    expect(await screen.findByText('Alles gespeichert')).toBeVisible();
    expect(within(await question('goal')).getByRole('radio', { name: 'Teilweise' })).toBeChecked();
  });

  it('ticks several options with the keyboard', async () => {
    const { user } = open('/work?perspective=doers');
    await question('tools');
    await user.keyboard('j1');
    expect(await screen.findByRole('checkbox', { name: /Werkzeug A/, checked: true })).toBeVisible();
    await user.keyboard('2');
    expect(await screen.findByRole('checkbox', { name: /Werkzeug B/, checked: true })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /Werkzeug A/ })).toBeChecked();
  });

  it('is answered with the keyboard alone', async () => {
    const { user } = open();
    await question('goal');
    await user.keyboard('j3jun');
    await waitFor(() =>
      expect(given).toEqual([
        { question: 'goal', perspective: 'consultant', value: 'yes' },
        { question: 'reason', perspective: 'consultant', state: 'unknown' },
      ]),
    );
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(await question('tools')).toBeVisible();
  });

  it('explains its keys on demand', async () => {
    const { user } = open();
    await question('goal');
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Mit der Tastatur antworten' })).toBeVisible();
    await user.keyboard('1');
    expect(given).toEqual([]);
  });

  it('keeps answers while the platform is out of reach and hands them in later', async () => {
    platform.use(
      http.patch('*/api/assessments/a1/answers', () => refusal(503, 'unavailable'), { once: true }),
    );
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    expect(await screen.findByText(/1 Antwort noch nicht gespeichert/)).toBeVisible();
    expect(within(await question('goal')).getByRole('radio', { name: 'Ja' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByText('Alles gespeichert')).toBeVisible();
    expect(given).toHaveLength(1);
  });

  it('takes several answers, where one may rule the others out', async () => {
    const { user } = open('/work');
    const tools = within(await question('tools'));
    await user.click(tools.getByRole('checkbox', { name: 'Werkzeug A' }));
    await user.click(tools.getByRole('checkbox', { name: 'Keines' }));
    await waitFor(() => expect(given.at(-1)?.value).toEqual(['none']));
    expect(tools.getByRole('checkbox', { name: 'Werkzeug A' })).not.toBeChecked();
  });

  it('reads an amount the way the language writes numbers', async () => {
    const { user } = open('/work');
    const hours = within(await question('hours')).getByRole('textbox');
    await user.type(hours, '2,5');
    await user.tab();
    await waitFor(() =>
      expect(given).toEqual([{ question: 'hours', perspective: 'consultant', value: 2.5 }]),
    );
  });

  it('shows what the other perspectives said', async () => {
    keepAnswers({ answers: [saved({ question: 'goal', perspective: 'doers', value: 'no' })] });
    open();
    expect(within(await question('goal')).getByText('Umsetzende').nextSibling).toHaveTextContent('Nein');
  });

  it('says at the question why an answer was refused', async () => {
    platform.use(http.patch('*/api/assessments/a1/answers', () => refusal(422, 'answers-refused')));
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    expect(await within(await question('goal')).findByRole('alert')).toHaveTextContent('So geht es nicht.');
  });

  it('links the level to the answers that decide on it', async () => {
    open();
    expect(await screen.findByRole('link', { name: 'Anlass' })).toHaveAttribute(
      'href',
      '/assessments/a1/interview/goals#q-reason',
    );
  });

  it('asks the most telling questions first on demand, and keeps them in place', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('radio', { name: 'Als Nächstes fragen' }));
    expect(address()).toBe('/assessments/a1/interview/goals?perspective=consultant&order=next');
    expect(await question('reason')).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Frage goal?' })).not.toBeInTheDocument();
    platform.use(
      http.get('*/api/assessments/a1/outlook', () =>
        HttpResponse.json({
          ...outlook,
          nextQuestions: { ...outlook.nextQuestions, settled: true, questions: [] },
        }),
      ),
    );
    await user.click(within(await question('reason')).getByRole('radio', { name: 'Ja' }));
    expect(await screen.findAllByText('Das Interview kann hier enden')).not.toHaveLength(0);
    expect(within(await question('reason')).getByRole('radio', { name: 'Ja' })).toBeChecked();
  });

  it('shows what was carried, and takes one press as a confirmation', async () => {
    const carried = {
      ...saved({ question: 'goal', perspective: 'consultant', value: 'no' }),
      carriedFrom: 1,
    };
    keepAnswers({ cycle: 2, answers: [carried] });
    const { user } = open();
    expect(await screen.findByText(/1 Antwort ist übernommen/)).toBeVisible();
    const goal = within(await question('goal'));
    expect(goal.getByText('Aus Zyklus 1 übernommen und noch nicht neu geprüft.')).toBeVisible();
    await user.click(goal.getByRole('button', { name: 'Bestätigen' }));
    await waitFor(() =>
      expect(given).toEqual([{ question: 'goal', perspective: 'consultant', value: 'no' }]),
    );
    expect(goal.queryByRole('button', { name: 'Bestätigen' })).not.toBeInTheDocument();
  });

  it('estimates how long it will still take', async () => {
    open();
    expect(await screen.findByText(/noch etwa 1 Minute$/)).toBeVisible();
  });

  it('leads a link to the very question', async () => {
    open('/goals#q-reason');
    expect(await question('reason')).toHaveFocus();
  });

  it('says what freezes before it is completed, and then shows the result', async () => {
    let completed = false;
    platform.use(
      http.post('*/api/assessments/a1/completion', () => {
        completed = true;
        return HttpResponse.json({ ...assessment, state: 'completed' });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Abschließen' }));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveTextContent('4 von 4 Fragen sind ohne Antwort.');
    expect(completed).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Abschließen' }));
    await waitFor(() => expect(address()).toBe('/assessments/a1/result'));
  });

  it('is only read once it is completed', async () => {
    keepAnswers({ state: 'completed' });
    const { user } = open();
    await user.click(within(await question('goal')).getByRole('radio', { name: 'Ja' }));
    await user.keyboard('j1');
    expect(screen.getByText(/Die Antworten sind eingefroren/)).toBeVisible();
    expect(given).toEqual([]);
  });
});
