import { http, HttpResponse } from 'msw';

import type { Entry, View } from '../portfolio/api';
import { PortfolioPage } from '../portfolio/PortfolioPage';
import { Toasts } from '../shell/Toasts';
import { platform } from './platform';
import { renderAt } from './renderAt';
import { entry, overview } from './samples/portfolio';

/** Opens the portfolio, or a selection of it. */
export const open = (address = '/clients') =>
  renderAt(
    address,
    '/clients',
    <>
      <PortfolioPage />
      <Toasts />
    </>,
  );

/** What the platform was asked for since the last `keepPortfolio`. */
export let asked: URLSearchParams[];

let views: View[];

function answerWithClients(...entries: Partial<Entry>[]) {
  platform.use(
    http.get('*/api/portfolio', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const word = query.get('search') ?? '';
      const found = entries.filter(({ name = '' }) => name.startsWith(word));
      return HttpResponse.json({
        items: found.map((one) => ({ ...entry, id: one.name, ...one })),
        next: null,
      });
    }),
  );
}

/** A platform with two clients and a view that keeps further ones. */
export function keepPortfolio() {
  asked = [];
  views = [{ id: 'v1', name: 'Meine Mode', query: 'sector=Mode&sort=due' }];
  platform.use(
    http.get('*/api/portfolio/overview', () => HttpResponse.json(overview)),
    http.get('*/api/portfolio/views', () => HttpResponse.json({ items: views, next: null })),
    http.post('*/api/portfolio/views', async ({ request }) => {
      const view = { id: `v${views.length + 1}`, ...((await request.json()) as Omit<View, 'id'>) };
      views = [...views, view];
      return HttpResponse.json(view, { status: 201 });
    }),
    http.delete('*/api/portfolio/views/:id', ({ params }) => {
      views = views.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/colleagues', () =>
      HttpResponse.json({
        items: [{ subject: 'anna', name: 'Anna Winter', you: true, active: true }],
        next: null,
      }),
    ),
  );
  answerWithClients({ name: 'Alpenquell', attention: ['report-failed'] }, { name: 'Brunnhuber' });
}
