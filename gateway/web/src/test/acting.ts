import { http, HttpResponse } from 'msw';

import { type Action, type ActionData, isPending } from '../actions/api';
import { platform, refusal } from './platform';
import { action } from './samples/action';

/** The actions that the platform keeps now. */
export let kept: Action[];

/** What was asked for in lists since the last `keepActions`. */
export let asked: URLSearchParams[];

function fits(one: Action, query: URLSearchParams): boolean {
  const state = query.get('state');
  const until = query.get('dueUntil');
  const wanted: [string | null, string | undefined][] = [
    [query.get('client'), one.clientId],
    [query.get('assessment'), one.origin?.assessmentId],
  ];
  return (
    wanted.every(([value, actual]) => value === null || value === actual) &&
    (state === null || state === one.state || (state === 'pending' && isPending(one.state))) &&
    (until === null || (!!one.dueOn && one.dueOn <= until))
  );
}

function entered(
  one: Action,
  { title, details, owner, dueOn, effortHours, state, origin }: ActionData,
): Action {
  return {
    ...one,
    title,
    state,
    details: details ?? null,
    owner: owner ? { ...owner, name: owner.id === 'anna' ? 'Anna Winter' : 'Jutta Sommer' } : null,
    dueOn: dueOn ?? null,
    effortHours: effortHours ?? null,
    origin: origin ?? null,
  };
}

/** A platform that keeps actions. */
export function keepActions(...actions: Partial<Action>[]) {
  kept = actions.map((one, index) => ({ ...action, id: `m${index + 1}`, ...one }));
  asked = [];
  let removed: Action[] = [];
  let last = kept.length;
  platform.use(
    http.get('*/api/actions', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return HttpResponse.json({ items: kept.filter((one) => fits(one, query)), next: null });
    }),
    http.get('*/api/clients/c1/actions/:id', ({ params }) => {
      const found = kept.find(({ id }) => id === params.id);
      return found ? HttpResponse.json(found) : refusal(404, 'not-found');
    }),
    http.post('*/api/clients/c1/actions', async ({ request }) => {
      const data = (await request.json()) as ActionData;
      const before = kept.find(
        ({ origin }) => origin?.kind === data.origin?.kind && origin?.item === data.origin?.item && !!origin,
      );
      if (before) {
        return HttpResponse.json(before);
      }
      const made = entered({ ...action, id: `m${++last}` }, data);
      kept = [...kept, made];
      return HttpResponse.json(made, { status: 201 });
    }),
    http.put('*/api/clients/c1/actions/:id', async ({ request, params }) => {
      const found = kept.find(({ id }) => id === params.id);
      if (!found || request.headers.get('If-Match') !== `"${found.version}"`) {
        return refusal(412, 'stale-version');
      }
      const changed = { ...entered(found, (await request.json()) as ActionData), version: found.version + 1 };
      kept = kept.map((one) => (one.id === changed.id ? changed : one));
      return HttpResponse.json(changed);
    }),
    http.delete('*/api/clients/c1/actions/:id', ({ params }) => {
      removed = kept.filter(({ id }) => id === params.id);
      kept = kept.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/clients/c1/actions/:id/restoration', () => {
      kept = [...kept, ...removed];
      return HttpResponse.json(removed[0]);
    }),
  );
}
