import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { PortfolioPage } from '../portfolio/PortfolioPage';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { assessment } from '../test/samples/assessment';
import { client } from '../test/samples/client';
import { overview } from '../test/samples/portfolio';

const open = () => renderAt('/clients', '/clients', <PortfolioPage />);

let calls: string[];
let recorded: object;

function answer(
  method: 'post' | 'put' | 'patch' | 'delete',
  path: string,
  body: object | null,
  status = 200,
) {
  return http[method](`*${path}`, async ({ request }) => {
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    if (path === '/api/clients') {
      recorded = (await request.json()) as object;
    }
    return HttpResponse.json(body, { status });
  });
}

beforeEach(() => {
  calls = [];
  platform.use(
    http.get('*/api/portfolio/overview', () => HttpResponse.json({ ...overview, total: 0 })),
    answer('post', '/api/clients', client, 201),
    answer('delete', '/api/clients/c1', null),
    answer('post', '/api/assessments', { ...assessment, id: 'a1' }, 201),
    answer('patch', '/api/assessments/a1/answers', assessment),
    answer('put', '/api/assessments/a1/plan', assessment),
    answer('post', '/api/assessments/a1/completion', assessment),
  );
});

describe('somebody in an empty consultancy', () => {
  it('is told in three steps what the work is', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { name: 'Willkommen bei Nachhalt' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible(container);
  });

  it('hides the welcome for good', async () => {
    const { user, unmount } = open();
    await user.click(await screen.findByRole('button', { name: 'Ausblenden' }));
    expect(screen.getByText('Noch keine Kunden')).toBeVisible();
    unmount();
    open();
    expect(await screen.findByText('Noch keine Kunden')).toBeVisible();
    expect(screen.queryByText('Willkommen bei Nachhalt')).not.toBeInTheDocument();
  });

  it('gets an example with a completed assessment, and to its page', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Beispielkunden anlegen' }));
    await waitFor(() => expect(address()).toBe('/clients/c1'));
    expect(recorded).toMatchObject({ name: 'Modehaus Lindner', language: 'de', example: true });
    expect(calls).toEqual([
      'POST /api/clients',
      'POST /api/assessments',
      'PATCH /api/assessments/a1/answers',
      'PUT /api/assessments/a1/plan',
      'POST /api/assessments/a1/completion',
    ]);
  });

  it('finds no half example when the platform refuses a part, and reads why', async () => {
    platform.use(http.patch('*/api/assessments/a1/answers', () => refusal(422, 'answers-refused')));
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Beispielkunden anlegen' }));
    expect(await screen.findByText('So geht es nicht.')).toBeVisible();
    expect(calls).toContain('DELETE /api/clients/c1');
    expect(address()).toBe('/clients');
  });

  it('waits until a new client is known everywhere', async () => {
    platform.use(http.post('*/api/assessments', () => refusal(404, 'not-found'), { once: true }));
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Beispielkunden anlegen' }));
    await waitFor(() => expect(address()).toBe('/clients/c1'));
  });
});
