/** One field at fault, as the services name it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  /** Where it stands, when what was sent is a text that people write. */
  line?: number | null;
  column?: number | null;
}

interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
}

const PREFIX = 'urn:nachhalt:problem:';

function byField(errors: readonly FieldProblem[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { field, message } of errors) {
    (fields[field] ??= []).push(message);
  }
  return fields;
}

/** A refusal by the platform: an RFC 9457 problem document, whose texts are in the user's language already. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** Messages by field, the way a form takes them: always the same object, or the form takes them for news. */
  readonly byField: Readonly<Record<string, string[]>>;

  constructor(status: number, document: ProblemDocument = {}) {
    super(document.title ?? `HTTP ${status}`);
    this.status = status;
    this.slug = document.type?.startsWith(PREFIX) ? document.type.slice(PREFIX.length) : '';
    this.title = document.title;
    this.detail = document.detail;
    this.errors = document.errors ?? [];
    this.byField = byField(this.errors);
  }

  /** Whether the same request may succeed a little later. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }

  static async of(response: Response): Promise<Problem> {
    try {
      return new Problem(response.status, (await response.json()) as ProblemDocument);
    } catch {
      return new Problem(response.status);
    }
  }
}

/** Whether an error says that the request may never have reached the platform or that it was busy. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem ? error.passing : error instanceof TypeError;
}

export function isProblem(error: unknown, status: number): error is Problem {
  return error instanceof Problem && error.status === status;
}
