import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';

import { platform } from './platform';
import { renderAt } from './renderAt';
import { assessment } from './samples/assessment';
import { catalogue } from './samples/catalogue';
import { outlook } from './samples/outlook';
import { result } from './samples/result';
import type { Answer, Assessment, GivenAnswer } from '../assessments/api';
import { InterviewPage } from '../assessments/interview/InterviewPage';

/** Opens the interview, or a place in it. */
export const open = (rest = '') =>
  renderAt(
    `/assessments/a1/interview${rest}`,
    '/assessments/:assessmentId/interview/:dimensionId?',
    <InterviewPage />,
  );

/** What the platform has been given since the last `keepAnswers`. */
export let given: GivenAnswer[];

/** An answer as the platform keeps it. */
export function saved(answer: GivenAnswer): Answer {
  const base = { value: null, state: 'answered', comment: null, evidence: null } as const;
  return { ...base, ...answer, by: 'u1', at: '2026-03-03T08:00:00Z' };
}

/** A platform that keeps answers. */
export function keepAnswers(start: Partial<Assessment> = {}) {
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

export const question = (id: string) => screen.findByRole('article', { name: `Frage ${id}?` });
