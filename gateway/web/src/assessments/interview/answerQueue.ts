import { isPassing, Problem } from '../../api/problem';
import { type Entry, keyOf } from './answers';
import { AnswerStore } from './answerStore';
import { exclusively, type Exclusively } from './exclusively';

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

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Answers on their way to the platform. They are put into the browser's storage before they are sent and taken out
 * after the platform has confirmed them, so that neither a lost connection nor a closed tab loses one. A newer answer
 * to the same question replaces the older; what cannot be delivered now is tried again with growing pauses. Tabs of the
 * same interview share what is waiting: one of them sends at a time, whatever tab it was given in.
 */
export class AnswerQueue {
  readonly #store: AnswerStore;
  readonly #name: string;
  readonly #send: Send;
  readonly #exclusively: Exclusively;
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Map<string, Entry>();
  readonly #refused = new Map<string, Refusal>();
  #sending = false;
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: QueueSnapshot;

  constructor(storage: Storage, name: string, send: Send, alone: Exclusively = exclusively) {
    this.#store = new AnswerStore(storage, name);
    this.#name = name;
    this.#send = send;
    this.#exclusively = alone;
    this.#load();
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
    this.#store.put(entry);
    this.#changed();
    void this.flush();
  }

  /** Another tab has put something there or delivered it. What it leaves undelivered is sent from here. */
  readonly refresh = (): void => {
    this.#load();
    this.#changed();
    if (this.#pending.size > 0 && !this.#sending && this.#timer === undefined) {
      this.#timer = setTimeout(() => void this.flush(), this.#pause);
    }
  };

  /** Sends what is waiting, now. */
  readonly flush = async (): Promise<void> => {
    this.#stopWaiting();
    if (this.#sending || this.#pending.size === 0) {
      return;
    }
    this.#sending = true;
    this.#changed();
    await this.#exclusively(this.#name, this.#deliver);
    this.#sending = false;
    this.#changed();
    if (this.#timer === undefined) {
      await this.flush();
    }
  };

  /** Whoever had to wait for another tab looks first what that one has left. */
  readonly #deliver = async (): Promise<void> => {
    this.#load();
    const batch = [...this.#pending.values()];
    if (batch.length === 0) {
      return;
    }
    try {
      await this.#send(batch);
      this.#settle(batch);
      this.#pause = FIRST_PAUSE;
    } catch (error) {
      this.#failed(batch, error);
    }
  };

  /** Stops trying; what is waiting stays in the storage. */
  close(): void {
    this.#stopWaiting();
    this.#listeners.clear();
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #settle(batch: readonly Entry[]): void {
    batch.forEach((entry) => this.#store.remove(entry));
    this.#load();
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

  /** What is in the storage is what is waiting. */
  #load(): void {
    const waiting = new Map(
      this.#store.all().map((entry) => [keyOf(entry.question, entry.perspective), entry]),
    );
    for (const key of this.#pending.keys()) {
      if (!waiting.has(key)) {
        this.#pending.delete(key);
      }
    }
    for (const [key, entry] of waiting) {
      if (JSON.stringify(this.#pending.get(key)) !== JSON.stringify(entry)) {
        this.#pending.set(key, entry);
      }
    }
  }

  #changed(): void {
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
