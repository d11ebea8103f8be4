import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { ResultPage } from '../assessments/result/ResultPage';
import { dayIn } from '../invitations/days';
import { Toasts } from '../shell/Toasts';
import { keepActions, kept } from '../test/acting';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { assessment } from '../test/samples/assessment';
import { catalogue } from '../test/samples/catalogue';
import { benchmark } from '../test/samples/comparison';
import { outlook } from '../test/samples/outlook';
import { result } from '../test/samples/result';

const open = () =>
  renderAt(
    '/assessments/a1/result',
    '/assessments/:assessmentId/result',
    <>
      <ResultPage />
      <Toasts />
    </>,
  );

const card = async (name: RegExp) => within(await screen.findByRole('region', { name }));

beforeEach(() => {
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json(result)),
    http.get('*/api/assessments/a1/outlook', () => HttpResponse.json(outlook)),
    http.get('*/api/assessments/a1/benchmark', () => HttpResponse.json(benchmark)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(catalogue)),
    http.get('*/api/reports', () => HttpResponse.json({ items: [], next: null })),
  );
});

describe('an action made of the result', () => {
  it('takes effort and day from the lever, and leads to where it can be edited', async () => {
    keepActions();
    const { user } = open();
    const levers = await card(/Der günstigste Weg/);
    await user.click(
      await levers.findByRole('button', { name: 'Maßnahme daraus machen: Ziel: „Ja“ erreichen' }),
    );
    expect(await levers.findByRole('link', { name: /Maßnahme angelegt, Offen/ })).toHaveAttribute(
      'href',
      '/actions?client=c1&action=m1',
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      title: 'Ziel: „Ja“ erreichen',
      details: 'Ziel: von „Teilweise“ zu „Ja“.',
      effortHours: 8,
      dueOn: dayIn(28),
      state: 'open',
      origin: { kind: 'lever', assessmentId: 'a1', item: 'goal' },
    });
    expect(screen.getByRole('link', { name: 'Bearbeiten' })).toHaveAttribute(
      'href',
      '/actions?client=c1&action=m1',
    );
  });

  it('is taken back by one click', async () => {
    keepActions();
    const { user } = open();
    const flags = await card(/^Warnsignale/);
    await user.click(await flags.findByRole('button', { name: /Warnsignal klären: Weil alle es haben/ }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await flags.findByRole('button', { name: /Warnsignal klären: Weil alle es haben/ })).toBeVisible();
    expect(kept).toHaveLength(0);
  });

  it('is not made twice: the second one to click hears of the first', async () => {
    keepActions();
    const { user, container } = open();
    const gaps = await card(/^Wahrnehmungslücken/);
    const make = await gaps.findByRole('button', { name: /Sichtweisen zusammenbringen: Frage goal\?/ });
    const theirs = { kind: 'gap', assessmentId: 'a1', item: 'goal' } as const;
    keepActions({ title: 'Gespräch führen', state: 'in-progress', origin: theirs });
    await user.click(make);
    expect(await screen.findByText('Diese Maßnahme gibt es schon: Gespräch führen')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).not.toBeInTheDocument();
    expect(await gaps.findByRole('link', { name: /Maßnahme angelegt, In Arbeit/ })).toBeVisible();
    expect(kept).toHaveLength(1);
    await expectAccessible(container);
  });

  it('that is refused is said to be, where it was to be made', async () => {
    keepActions();
    platform.use(http.post('*/api/clients/c1/actions', () => refusal(409, 'too-many-entries')));
    const { user } = open();
    const gaps = await card(/^Wahrnehmungslücken/);
    await user.click(await gaps.findByRole('button', { name: /Sichtweisen zusammenbringen/ }));
    await waitFor(() => expect(gaps.getByText('So geht es nicht.')).toBeVisible());
  });
});
