import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import { catalogue } from '../../test/samples/catalogue';
import { benchmark, comparison } from '../../test/samples/comparison';
import { outlook } from '../../test/samples/outlook';
import { locked } from '../../test/samples/plan';
import { report } from '../../test/samples/report';
import { result } from '../../test/samples/result';
import { ResultPage } from './ResultPage';

const open = () => renderAt('/assessments/a1/result', '/assessments/:assessmentId/result', <ResultPage />);

beforeEach(() => {
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json(result)),
    http.get('*/api/reports', () => HttpResponse.json({ items: [report], next: null })),
    http.get('*/api/actions', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/assessments/a1/outlook', () => HttpResponse.json(outlook)),
    http.get('*/api/assessments/a1/benchmark', () => HttpResponse.json(benchmark)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
  );
});

describe('the result', () => {
  it('says which level is reached and which is still possible', async () => {
    const { container } = open();
    expect(await screen.findByText('Mit den offenen Antworten ist noch „Fundament“ möglich.')).toBeVisible();
    const reached = screen.getAllByRole('listitem').find((item) => item.hasAttribute('aria-current'));
    expect(reached).toHaveTextContent('Zuhören');
    await screen.findByRole('img', { name: /Netzdiagramm/ });
    await expectAccessible(container);
  });

  it('says between which bounds the points are certain', async () => {
    open();
    expect(await screen.findByText('von 100, sicher zwischen 30 und 71')).toBeVisible();
  });

  it('says that the points are certain when both bounds read the same', async () => {
    const total = { ...result.total, low: 90.8, high: 91.2 };
    platform.use(http.get('*/api/assessments/a1/result', () => HttpResponse.json({ ...result, total })));
    open();
    expect(await screen.findByText('von 100, steht fest')).toBeVisible();
  });

  it('gives the numbers of the picture as a table', async () => {
    open();
    const table = within(await screen.findByRole('table', { name: 'Dimensionen' }));
    const row = table.getByRole('row', { name: /Ziele/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['50', '25–75', '50\u00a0%', '100\u00a0%']);
  });

  it('draws the previous cycle into the picture and puts its numbers beside those of now', async () => {
    const later = { ...comparison, from: { ...comparison.from, assessmentId: 'a2', cycle: 2 } };
    let asked = '';
    platform.use(
      http.get('*/api/assessments/a1/result', () => HttpResponse.json({ ...result, cycle: 3 })),
      http.get('*/api/clients/c1/comparison', ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(later);
      }),
    );
    const { container } = open();
    expect(await screen.findByText('Zyklus 2')).toBeVisible();
    await screen.findByRole('img', { name: /Netzdiagramm/ });
    expect(container.querySelector('[data-overlay=previous]')).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: 'Dimensionen' }));
    const row = table.getByRole('row', { name: /Ziele/ });
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('50');
    expect(asked).toBe('?to=a1');
  });

  it('marks answers that nobody has checked again in this cycle', async () => {
    const carried = { ...result, carried: ['goal'] };
    platform.use(http.get('*/api/assessments/a1/result', () => HttpResponse.json(carried)));
    open();
    const card = within(await screen.findByRole('region', { name: 'Übernommene Antworten' }));
    expect(card.getByText('1 Antwort aus einem früheren Zyklus')).toBeVisible();
    const sentence = screen.getByText('Niemand ist benannt.');
    expect(sentence.closest('li')).toHaveTextContent('Ziel 50, übernommen');
  });

  it('says why channels are still locked, and that there is no plan', async () => {
    platform.use(
      http.get('*/api/assessments/a1/result', () => HttpResponse.json({ ...result, channels: locked })),
    );
    open();
    const card = within(await screen.findByRole('region', { name: 'Kanäle' }));
    expect(card.getByText('Erst 62 % sind beantwortet.').closest('li')).toHaveTextContent('Nicht erfüllt');
    expect(screen.getByRole('region', { name: 'Reichweite' })).toHaveTextContent(/kein Plan erfasst/);
  });

  it('hands out its data as a file', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'Daten (JSON)' });
    expect(link).toHaveAttribute('href', '/api/assessments/a1/export');
    expect(link).toHaveAttribute('download');
  });

  it('leads from a requirement to the answer behind it', async () => {
    open();
    const sentence = await screen.findByText('Niemand ist benannt.');
    const link = within(sentence.closest('li') as HTMLElement).getByRole('link', { name: 'Ziel' });
    expect(link).toHaveAttribute('href', '/assessments/a1/interview/goals#q-goal');
  });

  it('puts the gravest flag first and says which level it caps', async () => {
    open();
    const flags = await screen.findByRole('region', { name: 'Warnsignale' });
    const titles = within(flags).getAllByRole('heading', { level: 3 });
    expect(titles.map((title) => title.textContent)).toEqual(['Stimme abgegeben', 'Weil alle es haben']);
    expect(flags).toHaveTextContent('Begrenzt die Stufe auf „Zuhören“.');
  });

  it('says so while it is preliminary, and offers no report then', async () => {
    platform.use(
      http.get('*/api/assessments/a1/result', () => HttpResponse.json({ ...result, completedAt: null })),
    );
    open();
    expect(await screen.findByText(/Vorläufiger Stand/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Bericht' })).not.toBeInTheDocument();
  });

  it('follows the report until it can be downloaded', async () => {
    const states = [{ state: 'queued' }, { state: 'rendering', progress: { done: 1, of: 4 } }];
    platform.use(
      http.get('*/api/reports', () =>
        HttpResponse.json({ items: [{ ...report, ...states.shift() }], next: null }),
      ),
    );
    open();
    expect(await screen.findByRole('progressbar', { name: 'In der Warteschlange' })).toBeInTheDocument();
    expect(await screen.findByRole('progressbar', { name: 'Wird erstellt' })).toHaveAttribute(
      'aria-valuenow',
      '1',
    );
    expect(await screen.findByRole('link', { name: 'Herunterladen' })).toHaveAttribute(
      'download',
      'Brunnhuber.pdf',
    );
  });

  it('says why a report failed and tries again on demand', async () => {
    let current = { ...report, state: 'failed', failure: 'Kein Platz mehr.' };
    platform.use(
      http.get('*/api/reports', () => HttpResponse.json({ items: [current], next: null })),
      http.post('*/api/reports/r1/retry', () => {
        current = { ...report, failure: '' };
        return HttpResponse.json(current, { status: 202 });
      }),
    );
    const { user } = open();
    expect(await screen.findByText('Kein Platz mehr.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('link', { name: 'Herunterladen' })).toBeVisible();
  });
});
