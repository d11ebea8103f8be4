import { type Entry, keyOf } from './answers';

/**
 * Where answers wait in the browser: each by itself under the name of the queue, its question and its perspective. So
 * tabs of the same interview share them, and none writes over what another one has put there.
 */
export class AnswerStore {
  readonly #storage: Storage;
  readonly #prefix: string;

  constructor(storage: Storage, name: string) {
    this.#storage = storage;
    this.#prefix = `${name}/`;
  }

  put(entry: Entry): void {
    this.#storage.setItem(this.#nameOf(entry), JSON.stringify(entry));
  }

  /** Takes out an answer, unless another one has come in its place. */
  remove(entry: Entry): void {
    const name = this.#nameOf(entry);
    if (this.#storage.getItem(name) === JSON.stringify(entry)) {
      this.#storage.removeItem(name);
    }
  }

  all(): Entry[] {
    return Object.keys(this.#storage)
      .filter((name) => name.startsWith(this.#prefix))
      .flatMap((name) => read(this.#storage.getItem(name)) ?? []);
  }

  #nameOf({ question, perspective }: Entry): string {
    return this.#prefix + keyOf(question, perspective);
  }
}

function read(text: string | null): Entry | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Entry> | null;
    return value?.question && value.perspective ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}
