import { http, HttpResponse } from 'msw';
import { vi } from 'vitest';

import type { Me } from '../session/me';
import { Root } from '../shell/Root';
import { platform } from './platform';
import { renderAt } from './renderAt';

export const neuland = { id: 't1', name: 'Neuland Beratung' };
export const kompass = { id: 't2', name: 'Kompass Consulting' };

export const me: Me = {
  name: 'Katharina Sommer',
  consultancy: neuland,
  consultancies: [neuland],
  roles: ['lead'],
};

class SilentEventSource extends EventTarget {
  static readonly CLOSED = 2;
  readonly readyState = 0;
  readonly close = () => undefined;
}

/** Opens the app at an address; no news come. */
export function open(address = '/clients') {
  vi.stubGlobal('EventSource', SilentEventSource);
  return renderAt(address, '*', <Root />);
}

/** Whom the gateway takes the person at the screen for; nobody unless said. */
export function answerWith(visitor: object | undefined) {
  platform.use(
    http.get('*/api/me', () =>
      visitor ? HttpResponse.json(visitor) : new HttpResponse(null, { status: 401 }),
    ),
  );
}
