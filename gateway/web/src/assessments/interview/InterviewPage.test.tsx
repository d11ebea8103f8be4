import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { assessment } from '../../test/samples/assessment';
import { given, keepAnswers, open, question, saved } from '../../test/interviewing';

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
