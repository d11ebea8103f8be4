import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import { plan, planned, runway } from '../../test/samples/plan';
import { result } from '../../test/samples/result';
import type { Plan } from './api';
import { PlanPage } from './PlanPage';

const open = () => renderAt('/assessments/a1/plan', '/assessments/:assessmentId/plan', <PlanPage />);

let asked: Plan[];
let stored: Plan[];

beforeEach(() => {
  asked = [];
  stored = [];
  const current = () => ({ ...assessment, plan: stored.at(-1) ?? plan });
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json(current())),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json(planned)),
    http.post('*/api/assessments/a1/what-if', async ({ request }) => {
      const change = (await request.json()) as { plan: Plan };
      asked.push(change.plan);
      const latest = '2027-01-18';
      return HttpResponse.json({ ...planned, runway: { ...runway, earliest: latest, latest } });
    }),
    http.put('*/api/assessments/a1/plan', async ({ request }) => {
      stored.push((await request.json()) as Plan);
      return HttpResponse.json(current());
    }),
  );
});

const ideas = () => screen.findByRole('slider', { name: 'Neue Ideen je Woche' });

describe('the runway', () => {
  it('says until when, what gives out first, and what it rests on', async () => {
    const { container } = open();
    expect(await screen.findByText('Reicht bis 30. November 2026')).toBeVisible();
    expect(screen.getByText('Grund: Themen')).toBeVisible();
    const hours = within(screen.getByRole('region', { name: 'Stunden je Woche' }));
    expect(hours.getByRole('row', { name: /Lernen/ })).toHaveTextContent('0,5–1');
    expect(hours.queryByRole('row', { name: /Abstimmung/ })).not.toBeInTheDocument();
    const assumptions = within(screen.getByRole('region', { name: 'Annahmen' }));
    expect(assumptions.getByRole('row', { name: /Lernen/ })).toHaveTextContent('Setzung, 2026');
    expect(assumptions.getByRole('row', { name: /Technik/ })).toHaveTextContent('alles möglich');
    await expectAccessible(container);
  });

  it('recomputes while a dial moves, and keeps the end that is saved beside the new one', async () => {
    open();
    fireEvent.change(await ideas(), { target: { value: '3' } });
    expect(await ideas()).toHaveAttribute('aria-valuetext', '3');
    expect(await screen.findByText('Reicht bis 18. Januar 2027')).toBeVisible();
    expect(screen.getByText('Gespeicherter Plan: Reicht bis 30. November 2026')).toBeVisible();
    expect(asked.at(-1)?.content).toEqual({ stock: 10, perWeek: 3 });
    expect(stored).toEqual([]);
  });

  it('never shows less than the last known while it moves on', async () => {
    open();
    fireEvent.change(await ideas(), { target: { value: '2' } });
    await screen.findByText('Reicht bis 18. Januar 2027');
    fireEvent.change(await ideas(), { target: { value: '4' } });
    expect(screen.getByText('Reicht bis 18. Januar 2027')).toBeVisible();
    await waitFor(() => expect(asked.at(-1)?.content?.perWeek).toBe(4));
  });

  it('does without a person who is switched off', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('switch', { name: 'Marketing' }));
    await waitFor(() => expect(asked.at(-1)?.people).toEqual([{ role: 'Technik' }]));
    expect(screen.getByRole('slider', { name: 'Marketing, Stunden je Woche' })).toBeDisabled();
  });

  it('goes back to the saved plan', async () => {
    const { user } = open();
    fireEvent.change(await ideas(), { target: { value: '3' } });
    await screen.findByText('Reicht bis 18. Januar 2027');
    await user.click(screen.getByRole('button', { name: 'Zurücksetzen' }));
    expect(screen.getByText('Reicht bis 30. November 2026')).toBeVisible();
    expect(await ideas()).toHaveValue('1');
  });

  it('takes the largest plan that carries, and gives the old one back on demand', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Diesen Plan übernehmen' }));
    expect(await screen.findByText('Der Plan ist gespeichert.')).toBeVisible();
    expect(stored.at(-1)?.channels).toEqual([{ channel: 'linkedin', posts: 1 }]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(stored.at(-1)).toEqual(plan));
  });

  it('ranks channels by the four criteria and says why', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Kanäle' }));
    expect(card.getByText('passt')).toBeVisible();
    expect(card.getByText('88 Punkte · 4 Stunden je Woche')).toBeVisible();
    expect(card.getByText('Aufwand').parentElement).toHaveTextContent('Nicht erfüllt');
    expect(card.getByText('Zu viel Aufwand.')).toBeInTheDocument();
  });

  it('says why the plan was not taken', async () => {
    platform.use(http.put('*/api/assessments/a1/plan', () => refusal(409, 'already-completed')));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Diesen Plan übernehmen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('So geht es nicht.');
  });

  it('is only read once the assessment is completed, but can still be played with', async () => {
    platform.use(
      http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed', plan })),
    );
    open();
    expect(await screen.findByText(/der Plan ist nur noch zu lesen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /übernehmen|speichern/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Plan bearbeiten' })).not.toBeInTheDocument();
    fireEvent.change(await ideas(), { target: { value: '3' } });
    expect(await screen.findByText('Reicht bis 18. Januar 2027')).toBeVisible();
  });

  it('explains what a plan is good for while there is none', async () => {
    platform.use(
      http.get('*/api/assessments/a1', () => HttpResponse.json(assessment)),
      http.get('*/api/assessments/a1/result', () => HttpResponse.json(result)),
    );
    open();
    expect(await screen.findByText('Noch kein Plan')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Plan erfassen' })).toHaveAttribute(
      'href',
      '/assessments/a1/plan/edit',
    );
  });
});
