import { useEffect, useState, useSyncExternalStore } from 'react';

import type { AnswerQueue } from './answerQueue';

/** A queue of answers for as long as the page is shown; it tries again as soon as the network is back. */
export function useQueue(create: () => AnswerQueue) {
  const [queue] = useState(create);
  const { state, pending, refused } = useSyncExternalStore(queue.subscribe, queue.snapshot);

  useEffect(() => {
    const flush = () => void queue.flush();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('storage', queue.refresh);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', queue.refresh);
    };
  }, [queue]);

  return { queue, saveState: state, pending, waiting: pending.length, refused };
}

export type Queued = ReturnType<typeof useQueue>;
