/**
 * What happens when the session ends while somebody works: the request that noticed it waits, the shell asks the
 * user to sign in again in another tab, and then the request goes out once more. Nothing typed is lost.
 */
type Listener = () => void;

let waiting: { promise: Promise<void>; resolve: () => void } | undefined;
const listeners = new Set<Listener>();

function notify() {
  listeners.forEach((listener) => {
    listener();
  });
}

/** Resolves as soon as the user is signed in again. */
export function sessionRenewed(): Promise<void> {
  if (!waiting) {
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((done) => (resolve = done));
    waiting = { promise, resolve };
    notify();
  }
  return waiting.promise;
}

export function renewed(): void {
  waiting?.resolve();
  waiting = undefined;
  notify();
}

export function isExpired(): boolean {
  return waiting !== undefined;
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
