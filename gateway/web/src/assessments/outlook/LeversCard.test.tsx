import { screen, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import { catalogue } from '../../test/samples/catalogue';
import { benchmark } from '../../test/samples/comparison';
import { outlook } from '../../test/samples/outlook';
import { result } from '../../test/samples/result';
import { ResultPage } from '../result/ResultPage';
import type { Change } from './api';

const open = (rest = '') =>
  renderAt(`/assessments/a1/result${rest}`, '/assessments/:assessmentId/result', <ResultPage />);

const better = {
  ...result,
  level: { reached: 'groundwork', possible: 'groundwork' },
  total: { ...result.total, score: 61 },
  requirements: result.requirements.map((requirement) =>
    requirement.level === 'groundwork'
      ? { ...requirement, state: 'true', sentence: { de: 'Der Anlass ist klar.', en: '' } }
      : requirement,
  ),
};

let tried: Change[];

beforeEach(() => {
  tried = [];
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json(result)),
    http.get('*/api/actions', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/assessments/a1/outlook', () => HttpResponse.json(outlook)),
    http.get('*/api/assessments/a1/benchmark', () => HttpResponse.json(benchmark)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
    http.get('*/api/reports', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/assessments/a1/what-if', async ({ request }) => {
      tried.push((await request.json()) as Change);
      return HttpResponse.json(better);
    }),
  );
});

const lever = (name: string) => screen.findByRole('switch', { name });

describe('the levers', () => {
  it('are listed with their effort, and whether they are proven to be the cheapest', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: /Der günstigste Weg/ }));
    expect(await card.findByText('1 Personentag · 4 Wochen')).toBeVisible();
    expect(card.getByText('Zusammen 3,5 Personentage, wirksam nach 4 Wochen')).toBeVisible();
    expect(card.getByText('nachweislich der günstigste Weg')).toBeVisible();
    expect(card.getByRole('link', { name: 'Zur Frage, Ziel' })).toHaveAttribute(
      'href',
      '/assessments/a1/interview/goals#q-goal',
    );
  });

  it('show at once what a flipped one does, and store nothing', async () => {
    const { user, container } = open();
    await user.click(await lever('Anlass'));
    const effect = within(screen.getByRole('region', { name: 'Wirkung' }));
    expect(await effect.findByText('Fundament')).toBeVisible();
    expect(effect.getByText('61')).toBeVisible();
    expect(effect.getByText('1 von 2 erfüllt')).toBeVisible();
    expect(effect.getByText('2 von 2 erfüllt')).toBeVisible();
    expect(effect.getByText('Der Anlass ist klar.')).toBeVisible();
    expect(tried).toEqual([
      { answers: [{ question: 'reason', perspective: 'consultant', value: 'partly' }] },
    ]);
    expect(await screen.findByText('mit den umgelegten Hebeln')).toBeVisible();
    await expectAccessible(container);
  });

  it('go back to what is when they are flipped back', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Alle umlegen' }));
    const effect = within(screen.getByRole('region', { name: 'Wirkung' }));
    expect(await effect.findByText('61')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alle zurücklegen' }));
    expect(effect.queryByText('61')).not.toBeInTheDocument();
    expect(effect.getByText('Noch ist kein Hebel umgelegt.')).toBeVisible();
  });

  it('can be asked for any higher level', async () => {
    const asked: (string | null)[] = [];
    platform.use(
      http.get('*/api/assessments/a1/outlook', ({ request }) => {
        const level = new URL(request.url).searchParams.get('level');
        asked.push(level);
        return HttpResponse.json({ ...outlook, levers: { ...outlook.levers, level: level ?? 'groundwork' } });
      }),
    );
    const { user, address } = open();
    await user.click(await screen.findByRole('radio', { name: 'Pilot' }));
    expect(await screen.findByRole('radio', { name: 'Pilot', checked: true })).toBeVisible();
    expect(address()).toBe('/assessments/a1/result?level=pilot');
    expect(asked).toEqual([null, 'pilot']);
  });

  it('say what stands in the way when improvements are not enough', async () => {
    const levers = {
      ...outlook.levers,
      reach: 'outOfReach',
      changes: [],
      obstacles: [{ id: 'outsourced', text: { de: 'Die Stimme ist vergeben.', en: '' } }],
    };
    platform.use(http.get('*/api/assessments/a1/outlook', () => HttpResponse.json({ ...outlook, levers })));
    open();
    expect(await screen.findByText('Die Stimme ist vergeben.')).toBeVisible();
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });

  it('leave the result readable when looking ahead fails', async () => {
    platform.use(http.get('*/api/assessments/a1/outlook', () => refusal(500, 'broken')));
    open();
    const card = within(await screen.findByRole('region', { name: /Der günstigste Weg/ }));
    expect(await card.findByText('So geht es nicht.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Anforderungen je Stufe' })).toBeVisible();
  });

  it('keep their place while the effect is on its way', async () => {
    platform.use(
      http.post('*/api/assessments/a1/what-if', async () => {
        await delay('infinite');
      }),
    );
    const { user } = open();
    await user.click(await lever('Ziel'));
    expect(await lever('Ziel')).toBeChecked();
    expect(screen.getByRole('region', { name: 'Wirkung' })).toHaveTextContent('Zuhören');
  });
});

describe('how far the level can be relied on', () => {
  it('is said in a word, a sentence and shares', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Wie belastbar ist die Stufe?' }));
    expect(await card.findByText('weitgehend belastbar')).toBeVisible();
    expect(card.getByText('In 81 % der Durchläufe bleibt es bei „Zuhören“.')).toBeVisible();
    expect(card.getByText('Fundament').nextSibling).toHaveTextContent('15 %');
  });

  it('leads to the question to ask next', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Als Nächstes fragen' }));
    expect(await card.findByRole('link', { name: 'Frage reason?' })).toHaveAttribute(
      'href',
      '/assessments/a1/interview/goals#q-reason',
    );
    expect(card.getByText('kann die Stufe entscheiden')).toBeVisible();
  });
});
