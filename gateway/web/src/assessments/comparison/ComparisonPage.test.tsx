import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { client } from '../../test/samples/client';
import { comparison, levelledCatalogue } from '../../test/samples/comparison';
import { ComparisonPage } from './ComparisonPage';

const open = () => renderAt('/clients/c1/comparison', '/clients/:clientId/comparison', <ComparisonPage />);

let asked: string[];

beforeEach(() => {
  asked = [];
  platform.use(
    http.get('*/api/clients/c1', () => HttpResponse.json(client)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(levelledCatalogue)),
    http.get('*/api/clients/c1/comparison', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(comparison);
    }),
  );
});

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the comparison of two cycles', () => {
  it('tells apart what the client, the catalogue and nobody did', async () => {
    const { container } = open();
    const card = within(await screen.findByRole('region', { name: 'Von Zyklus 1 zu Zyklus 2' }));
    expect(card.getByText('Beim Kunden').nextSibling).toHaveTextContent('+15');
    expect(card.getByText('Durch den Katalog').nextSibling).toHaveTextContent('−3');
    expect(card.getByText('Nicht neu geprüft').nextSibling).toHaveTextContent('25 %');
    expect(await card.findByText(/hätten die früheren Antworten „Lassen“ ergeben/)).toBeVisible();
    await expectAccessible(container);
  });

  it('does the same for each dimension, and claims nothing where there is no score', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Je Dimension' }));
    expect(cells(card.getByRole('row', { name: /Ziele/ }))).toEqual(['40', '52', '+15', '−3', '25\u00a0%']);
    expect(cells(card.getByRole('row', { name: /Arbeit/ }))).toEqual(['–', '30', '–', '–', '100\u00a0%']);
  });

  it('shows the trend as a picture and as numbers', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Verlauf' }));
    expect(card.getByRole('img', { name: /Liniendiagramm/ })).toBeVisible();
    expect(cells(card.getByRole('row', { name: /Gesamtpunkte/ }))).toEqual(['40', '52', '66']);
    expect(await card.findByRole('cell', { name: 'Pilot' })).toBeVisible();
    expect(card.getByRole('link', { name: 'Zyklus 3' })).toHaveAttribute('href', '/assessments/a3/result');
  });

  it('goes through the questions, those answered otherwise first', async () => {
    open();
    const card = within(await screen.findByRole('region', { name: 'Frage für Frage' }));
    expect(card.getByText('Ziel').closest('li')).toHaveTextContent('+50');
    expect(card.getByText('Übernommen und nicht neu geprüft').closest('summary')).toHaveTextContent(
      '1 Frage',
    );
  });

  it('keeps the two cycles in the address, the later after the earlier', async () => {
    const { user, address } = open();
    const from = await screen.findByRole('radiogroup', { name: 'Von' });
    expect(within(from).queryByRole('radio', { name: 'Zyklus 3' })).not.toBeInTheDocument();
    await user.click(within(from).getByRole('radio', { name: 'Zyklus 2' }));
    await waitFor(() => expect(asked.at(-1)).toBe('?from=a2&to=a3'));
    expect(address()).toBe('/clients/c1/comparison?from=a2&to=a3');
  });

  it('explains what it takes while there are no two cycles', async () => {
    platform.use(http.get('*/api/clients/c1/comparison', () => refusal(409, 'nothing-to-compare')));
    open();
    expect(await screen.findByText('Noch nichts zu vergleichen')).toBeVisible();
  });

  it('says that there is no such page for an unknown client', async () => {
    platform.use(
      http.get('*/api/clients/c1', () => refusal(404, 'not-found')),
      http.get('*/api/clients/c1/comparison', () => refusal(404, 'not-found')),
    );
    open();
    expect(await screen.findByText('Diese Seite gibt es nicht')).toBeVisible();
  });
});
