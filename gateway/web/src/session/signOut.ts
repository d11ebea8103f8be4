import { csrfToken } from '../api/csrf';
import { forgetRecent } from '../palette/recent';

/** Leaves by a real form post, because the answer leads through the identity provider. */
export function signOut(): void {
  forgetRecent();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken() ?? '';
  form.append(token);
  document.body.append(form);
  form.submit();
}
