import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { platform } from '../../test/platform';
import { outlook } from '../../test/samples/outlook';
import { given, keepAnswers, open, question, saved } from '../../test/interviewing';

beforeEach(() => keepAnswers());

describe('where the interview leads', () => {
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
});
