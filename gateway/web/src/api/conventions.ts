import type { Middleware } from 'openapi-fetch';

import { currentLanguage } from '../i18n/language';
import { Problem } from './problem';

/** What holds for every call: the platform answers in the user's language, and its refusals are thrown. */
export const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) {
      throw await Problem.of(response);
    }
  },
};
