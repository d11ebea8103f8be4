import { http, HttpResponse } from 'msw';

import { platform } from './platform';

/** Somebody is at the screen. */
export function signedInAs(role: 'lead' | 'consultant') {
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({
        name: 'Nora Sommer',
        consultancy: { id: 'n', name: 'Neuland Beratung' },
        roles: [role],
      }),
    ),
  );
}
