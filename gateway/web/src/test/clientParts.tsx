import { http, HttpResponse } from 'msw';

import { Toasts } from '../shell/Toasts';
import { platform } from './platform';
import { renderAt } from './renderAt';

/** Shows a part of a client's page, with the notices that it may give. */
export const open = (part: React.ReactNode) =>
  renderAt(
    '/clients/c1',
    '/clients/:clientId',
    <>
      {part}
      <Toasts />
    </>,
  );

/** What the platform has been sent since the last `forget`. */
export let sent: { path: string; body: unknown; tag: string | null }[];

export function forget() {
  sent = [];
}

/** A platform that takes down what it is sent, and answers with it. */
export function takeDown(method: 'post' | 'put' | 'delete', path: string, answer: object = {}) {
  platform.use(
    http[method](`*${path}`, async ({ request }) => {
      const text = await request.text();
      const body: unknown = text ? JSON.parse(text) : undefined;
      sent.push({ path: new URL(request.url).pathname, body, tag: request.headers.get('If-Match') });
      return method === 'delete' ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(answer);
    }),
  );
}

/** A platform that has these things. */
export function answer(path: string, items: object[]) {
  platform.use(http.get(`*${path}`, () => HttpResponse.json({ items, next: null })));
}
