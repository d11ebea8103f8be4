import { renewed } from './renewal';
import { fetchMe, type Me } from './me';

const LOGIN = '/oauth2/authorization/keycloak';
const DEEP_LINK = 'nachhalt.deep-link';
const CHANNEL = 'nachhalt.session';

/** Where another tab lands that only signs in again. */
export const SIGNED_IN_AGAIN = '/signed-in';

/** The address of the login, which leads back to the given path, for a consultancy if it is known. */
export function loginUrl(path: string, consultancy?: string): string {
  const asked = new URLSearchParams({ redirect: path, ...(consultancy ? { consultancy } : {}) });
  return `${LOGIN}?${asked.toString()}`;
}

/** Keeps the path in case the login itself forgets it, for example after a restart of the browser's tab. */
export function rememberDeepLink(path: string): void {
  sessionStorage.setItem(DEEP_LINK, path);
}

export function takeDeepLink(): string | null {
  const path = sessionStorage.getItem(DEEP_LINK);
  sessionStorage.removeItem(DEEP_LINK);
  return path?.startsWith('/') && !path.startsWith('//') ? path : null;
}

/** Tells the other tabs of this browser that a session exists again. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-in');
  channel.close();
}

/** Goes on once anybody is signed in again; somebody else's session starts over from the beginning. */
export async function resume(before: Me): Promise<boolean> {
  const now = await fetchMe();
  if (!now) {
    return false;
  }
  if (now.name !== before.name || now.consultancy?.id !== before.consultancy.id) {
    window.location.assign('/');
    return false;
  }
  renewed();
  return true;
}

export function onSignInElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
