import type { Result } from '../api';

/** How many of the requirements of a level, and of all those below, are met. */
export function metFor({ levels, requirements }: Result, level: string): { met: number; of: number } {
  const upTo = levels.findIndex(({ id }) => id === level);
  const asked = new Set(levels.slice(0, upTo + 1).map(({ id }) => id));
  const counted = requirements.filter((requirement) => asked.has(requirement.level));
  return { met: counted.filter(({ state }) => state === 'true').length, of: counted.length };
}

/** Requirements that are met afterwards and were not before. */
export function newlyMet(before: Result, after: Result): Result['requirements'] {
  const met = new Set(before.requirements.filter(({ state }) => state === 'true').map(({ id }) => id));
  return after.requirements.filter(({ id, state }) => state === 'true' && !met.has(id));
}
