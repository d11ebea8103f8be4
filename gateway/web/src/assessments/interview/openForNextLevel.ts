import type { Input, Result } from '../api';

const MOST = 6;

/** The inputs whose missing answers decide whether the next level is reached; each once, the first ones only. */
export function openForNextLevel(result: Result): Input[] {
  const reached = result.levels.findIndex(({ id }) => id === result.level.reached);
  const next = result.levels[reached + 1]?.id;
  const inputs = result.requirements
    .filter((requirement) => requirement.level === next && requirement.state === 'open')
    .flatMap((requirement) => requirement.inputs)
    .filter((input) => input.kind !== 'flag' && isOpen(input));
  const once = new Map(inputs.map((input) => [`${input.kind}/${input.id}`, input]));
  return [...once.values()].slice(0, MOST);
}

/** A scored input is open while its span is; a mere fact while it has no answer. */
function isOpen({ low, high, answer }: Input): boolean {
  return typeof low === 'number' ? low !== high : !answer;
}
