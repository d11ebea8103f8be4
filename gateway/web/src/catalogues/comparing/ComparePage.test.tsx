import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { both } from '../../test/samples/both';
import { summary } from '../../test/samples/catalogues';
import { fullCatalogue } from '../../test/samples/fullCatalogue';
import { ComparePage } from './ComparePage';

const PLACE = '/settings/catalogues/compare';
const open = (query = '') => renderAt(PLACE + query, PLACE, <ComparePage />);

beforeEach(() => {
  const changed = structuredClone(fullCatalogue);
  changed.dimensions[0]!.questions[0]!.options[1]!.points = 40;
  changed.dimensions[0]!.questions[1]!.perspectives = ['management'];
  changed.levels[1]!.requirements.push({ id: 'new', text: both('Beschluss'), when: 'true' });
  const own = summary({ id: 'own', version: '2.0.0', title: both('Unser Katalog') });
  platform.use(
    http.get('*/api/catalogues', () =>
      HttpResponse.json({ items: [summary({ builtIn: true }), own], next: null }),
    ),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(fullCatalogue)),
    http.get('*/api/catalogues/own/2.0.0', () => HttpResponse.json(changed)),
  );
});

describe('the comparison of catalogues', () => {
  it('holds what is one’s own against what it is based on', async () => {
    const { container } = open();
    const questions = within(await screen.findByRole('region', { name: 'Fragen' }));
    expect(questions.getByText('Punkte, „Teilweise“')).toBeVisible();
    expect(questions.getByText('Punkte, „Teilweise“').nextElementSibling).toHaveTextContent(
      'bisher: 50 → jetzt: 40',
    );
    expect(questions.getByText('Gefragt').nextElementSibling).toHaveTextContent(
      'bisher: Beratung → jetzt: Leitung',
    );
    const requirements = within(screen.getByRole('region', { name: 'Anforderungen' }));
    expect(requirements.getByRole('heading', { name: 'Beschluss' })).toBeVisible();
    expect(requirements.getByText('neu')).toBeVisible();
    await expectAccessible(container);
  });

  it('turns round', async () => {
    const { user, address } = open();
    await screen.findByRole('region', { name: 'Anforderungen' });
    await user.click(screen.getByRole('button', { name: 'Tauschen' }));
    expect(await screen.findByText('entfallen')).toBeVisible();
    expect(address()).toBe(`${PLACE}?from=own%402.0.0&to=small%401.0.0`);
  });

  it('says so when there is no difference', async () => {
    open('?from=small@1.0.0&to=small@1.0.0');
    expect(await screen.findByText('Kein Unterschied')).toBeVisible();
  });

  it('needs two versions', async () => {
    platform.use(
      http.get('*/api/catalogues', () =>
        HttpResponse.json({ items: [summary({ builtIn: true })], next: null }),
      ),
    );
    open();
    expect(await screen.findByText('Noch nichts zu vergleichen')).toBeVisible();
  });
});
