const COOKIE = 'XSRF-TOKEN';

/** The token the gateway expects back with every request that changes something. */
export function csrfToken(cookies = document.cookie): string | undefined {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return pair && decodeURIComponent(pair.slice(COOKIE.length + 1));
}

export function withCsrf(request: Request): Request {
  const token = csrfToken();
  if (token && !['GET', 'HEAD'].includes(request.method)) {
    request.headers.set('X-XSRF-TOKEN', token);
  }
  return request;
}
