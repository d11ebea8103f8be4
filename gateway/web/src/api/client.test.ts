import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { isExpired, renewed } from '../session/renewal';
import { platform, refusal } from '../test/platform';
import { client as sample } from '../test/samples/client';
import { api, json } from './client';
import { csrfToken } from './csrf';
import { isPassing, Problem } from './problem';

const readClient = () => json(api.GET('/api/clients/{id}', { params: { path: { id: 'c1' } } }));

afterEach(() => renewed());

describe('the API client', () => {
  it('asks in the language of the user', async () => {
    let language: string | null = null;
    platform.use(
      http.get('*/api/clients/c1', ({ request }) => {
        language = request.headers.get('Accept-Language');
        return HttpResponse.json(sample);
      }),
    );
    await readClient();
    expect(language).toBe('de');
  });

  it('shows the CSRF token with what changes something', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('other=1; XSRF-TOKEN=abc%3D');
    let shown: string | null = null;
    platform.use(
      http.delete('*/api/clients/c1', ({ request }) => {
        shown = request.headers.get('X-XSRF-TOKEN');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await api.DELETE('/api/clients/{id}', { params: { path: { id: 'c1' }, header: { 'If-Match': '"1"' } } });
    expect(shown).toBe('abc=');
  });

  it('finds no token where there is none', () => {
    expect(csrfToken('theme=dark')).toBeUndefined();
  });

  it('repeats a request once the user is signed in again, with everything it carried', async () => {
    const bodies: unknown[] = [];
    platform.use(
      http.post('*/api/clients', async ({ request }) => {
        bodies.push(await request.json());
        return bodies.length === 1
          ? refusal(401, 'unauthenticated')
          : HttpResponse.json(sample, { status: 201 });
      }),
    );
    const { name, sector, size, market, language } = sample;
    const created = json(api.POST('/api/clients', { body: { name, sector, size, market, language } }));
    await vi.waitUntil(isExpired);
    renewed();
    await expect(created).resolves.toEqual(sample);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  it('turns a problem document into an error with messages by field', async () => {
    platform.use(
      http.get('*/api/clients/c1', () =>
        refusal(400, 'invalid-request', [{ field: 'name', code: 'blank', message: 'Bitte ausfüllen' }]),
      ),
    );
    const problem: unknown = await readClient().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      slug: 'invalid-request',
      status: 400,
      title: 'Abgelehnt',
      byField: { name: ['Bitte ausfüllen'] },
    });
  });

  it('copes with an error that is no problem document', async () => {
    platform.use(http.get('*/api/clients/c1', () => new HttpResponse('<html>', { status: 502 })));
    await expect(readClient()).rejects.toMatchObject({ status: 502, slug: '' });
  });
});

describe('an error', () => {
  it('is passing when the platform was busy or out of reach', () => {
    expect([new Problem(503), new Problem(429), new TypeError('offline')].every(isPassing)).toBe(true);
    expect([new Problem(404), new Problem(422), new Error('bug')].some(isPassing)).toBe(false);
  });
});
