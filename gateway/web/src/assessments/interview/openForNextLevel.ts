import type { Input, Result } from '../api';

const MOST = 6;

/** The inputs whose missing answers decide whether the next level is reached; each once, the first ones only. */
export function openForNextLevel(result: Result): Input[] {
  const reached = result.levels.findIndex(({ id }) => id === result.level.reached);
  const next = result.levels[reached + 1]?.id;
  const inputs = result.requirements
    .filter((requirement) => requirement.level === next && requirement.state === 'open')
    .flatMap((requirement) => requirement.inputs)
    .filter((input) => input.kind !== 'flag' && input.low !== input.high);
  const once = new Map(inputs.map((input) => [`${input.kind}/${input.id}`, input]));
  return [...once.values()].slice(0, MOST);
}
