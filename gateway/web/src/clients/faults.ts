import { Problem } from '../api/problem';

const NONE: Readonly<Record<string, string[]>> = {};

/** What the platform finds wrong, at the fields it is about. */
export function faultsOf(error: Error | null): Readonly<Record<string, string[]>> {
  return error instanceof Problem ? error.byField : NONE;
}
