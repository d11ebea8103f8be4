import { isPassing, Problem } from '../../api/problem';
import { type Entry, keyOf } from './answers';

export type SaveState = 'saved' | 'saving' | 'waiting';

export interface Refusal {
  entry: Entry;
  problem: Error;
}

export interface QueueSnapshot {
  state: SaveState;
  pending: readonly Entry[];
  /** What the platform would not take, by question and perspective. */
  refused: ReadonlyMap<string, Refusal>;
}

type Send = (entries: Entry[]) => Promise<void>;
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Answers on their way to the platform. They are put into the browser's storage before they are sent and taken out
 * after the platform has confirmed them, so that neither a lost connection nor a closed tab loses one. A newer answer
 * to the same question replaces the older; what cannot be delivered now is tried again with growing pauses.
 */
export class AnswerQueue {
  readonly #store: Store;
  readonly #name: string;
  readonly #send: Send;
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Map<string, Entry>();
  readonly #refused = new Map<string, Refusal>();
  #sending = false;
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: QueueSnapshot;

  constructor(store: Store, name: string, send: Send) {
    this.#store = store;
    this.#name = name;
    this.#send = send;
    for (const entry of read(store, name)) {
      this.#pending.set(keyOf(entry.question, entry.perspective), entry);
    }
    this.#snapshot = this.#take();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): QueueSnapshot => this.#snapshot;

  put(entry: Entry): void {
    const key = keyOf(entry.question, entry.perspective);
    this.#refused.delete(key);
    this.#pending.delete(key);
    this.#pending.set(key, entry);
    this.#changed();
    void this.flush();
  }

  /** Sends what is waiting, now. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#sending || this.#pending.size === 0) {
      return;
    }
    this.#sending = true;
    const batch = [...this.#pending.values()];
    this.#changed();
    try {
      await this.#send(batch);
      this.#settle(batch);
      this.#pause = FIRST_PAUSE;
    } catch (error) {
      this.#failed(batch, error);
    }
    this.#sending = false;
    this.#changed();
    if (this.#timer === undefined) {
      await this.flush();
    }
  };

  /** Stops trying; what is waiting stays in the storage. */
  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #settle(batch: readonly Entry[]): void {
    this.#timer = undefined;
    for (const entry of batch) {
      const key = keyOf(entry.question, entry.perspective);
      if (this.#pending.get(key) === entry) {
        this.#pending.delete(key);
      }
    }
  }

  #failed(batch: readonly Entry[], error: unknown): void {
    if (isPassing(error)) {
      this.#timer = setTimeout(() => void this.flush(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
      return;
    }
    const problem = error instanceof Error ? error : new Error(String(error));
    const refused = faulty(batch, problem);
    for (const entry of refused) {
      const key = keyOf(entry.question, entry.perspective);
      if (this.#pending.get(key) === entry) {
        this.#refused.set(key, { entry, problem });
      }
    }
    this.#settle(refused);
  }

  #changed(): void {
    write(this.#store, this.#name, [...this.#pending.values()]);
    this.#snapshot = this.#take();
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  #take(): QueueSnapshot {
    const unsaved = this.#sending ? 'saving' : 'waiting';
    return {
      state: this.#pending.size === 0 ? 'saved' : unsaved,
      pending: [...this.#pending.values()],
      refused: new Map(this.#refused),
    };
  }
}

/** The answers a refusal names, as in `answers[2].question`; all of them when it names none. */
function faulty(batch: readonly Entry[], problem: Error): readonly Entry[] {
  const fields = problem instanceof Problem ? problem.errors.map(({ field }) => field) : [];
  const named = fields
    .map((field) => /^answers\[(\d+)\]/.exec(field)?.[1])
    .filter((position) => position !== undefined)
    .map((position) => batch[Number(position)])
    .filter((entry) => entry !== undefined);
  return named.length > 0 ? named : batch;
}

function read(store: Store, name: string): Entry[] {
  try {
    return JSON.parse(store.getItem(name) ?? '[]') as Entry[];
  } catch {
    return [];
  }
}

function write(store: Store, name: string, entries: Entry[]): void {
  if (entries.length === 0) {
    store.removeItem(name);
  } else {
    store.setItem(name, JSON.stringify(entries));
  }
}
