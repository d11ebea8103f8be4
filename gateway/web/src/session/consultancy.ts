import { withCsrf } from '../api/csrf';
import { Problem } from '../api/problem';
import { forgetRecent } from '../palette/recent';
import type { Me } from './me';
import { startOver } from './startOver';

const CHANNEL = 'nachhalt.who';

interface Who {
  name: string;
  consultancy: string;
}

/**
 * Works for another consultancy from now on. The app starts over, so that nothing of the one before stays in memory;
 * answers that still wait in this browser stay there until their interview is opened again.
 */
export async function workFor(id: string, path: string): Promise<void> {
  const request = new Request(new URL('/api/me/consultancy', window.location.origin), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  const response = await fetch(withCsrf(request));
  // a session that has ended meanwhile is told by the start page
  if (!response.ok && response.status !== 401) {
    throw await Problem.of(response);
  }
  forgetRecent();
  startOver(path);
}

/**
 * All tabs of a browser share one session. Tells the others who works in it for whom; who hears of somebody else, or of
 * another consultancy, starts over rather than showing what is no longer theirs.
 *
 * @returns how to stop
 */
export function keepTabsTogether({ name, consultancy }: Me): () => void {
  const me: Who = { name, consultancy: consultancy.id };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Who>) => {
    if (data.name !== me.name || data.consultancy !== me.consultancy) {
      startOver('/clients');
    }
  };
  channel.postMessage(me);
  return () => channel.close();
}
