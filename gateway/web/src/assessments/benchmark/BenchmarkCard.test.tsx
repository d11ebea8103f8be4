import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { benchmark } from '../../test/samples/comparison';
import type { Benchmark } from './api';
import { BenchmarkCard } from './BenchmarkCard';

function open(answer: Benchmark = benchmark) {
  platform.use(http.get('*/api/assessments/a1/benchmark', () => HttpResponse.json(answer)));
  return renderAt('/', '/', <BenchmarkCard assessmentId="a1" />);
}

describe('the benchmark', () => {
  it('says where the client stands among those most alike', async () => {
    const { container } = open();
    const row = await screen.findByRole('row', { name: /Ziele/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['50', '30 · 44 · 60', '63\u00a0%']);
    expect(screen.getByText(/Unter 8 anderen Kunden/)).toBeVisible();
    expect(screen.getByText(/gleiche Branche und Größe und gleiche Branche/)).toBeVisible();
    await expectAccessible(container);
  });

  it('compares with others on demand', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('radio', { name: 'alle (21)' }));
    expect(screen.getByText(/Unter 21 anderen Kunden/)).toBeVisible();
  });

  it('explains why nothing is said of too few', async () => {
    open({ ...benchmark, cohorts: [], tooSmall: ['sectorAndSize', 'sector', 'size', 'all'] });
    expect(await screen.findByText(/sobald mindestens 5 andere Kunden/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
