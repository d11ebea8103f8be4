import { Problem } from '../api/problem';

/** What the platform finds wrong, at the fields it is about. */
export function faultsOf(error: Error | null): Record<string, string[]> {
  return error instanceof Problem ? error.byField : {};
}
