/** What the platform tells while it happens. */
export interface PlatformEvent {
  type: 'assessment-completed' | 'report-queued' | 'report-ready' | 'report-failed' | 'report-cancelled';
  assessmentId: string;
  clientId: string;
  reportId?: string;
}

export type StreamState = 'connecting' | 'live' | 'interrupted';

const TYPES: PlatformEvent['type'][] = [
  'assessment-completed',
  'report-queued',
  'report-ready',
  'report-failed',
  'report-cancelled',
];
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

interface Listeners {
  onEvent: (event: PlatformEvent) => void;
  onState: (state: StreamState) => void;
}

/**
 * Listens to the platform until told to stop. The browser reconnects by itself after a broken line; when the server
 * refuses (a session that ended, a restart behind the gateway) it gives up, and then we try again with growing pauses.
 *
 * @returns how to stop
 */
export function listen(url: string, { onEvent, onState }: Listeners): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;

  function open() {
    source = new EventSource(url);
    source.onopen = () => {
      pause = FIRST_PAUSE;
      onState('live');
    };
    source.onerror = () => {
      onState('interrupted');
      if (source?.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    };
    for (const type of TYPES) {
      source.addEventListener(type, (message: MessageEvent<string>) => {
        onEvent({ ...(JSON.parse(message.data) as Omit<PlatformEvent, 'type'>), type });
      });
    }
  }

  onState('connecting');
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
