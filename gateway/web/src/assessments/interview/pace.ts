import type { Answer } from '../api';

/** Seconds for one question, as long as this interview does not say otherwise. */
const USUAL = 15;

/** Seconds; a longer pause is a break or a talk about something else. */
const LONGEST = 120;

const SHORTEST = 5;

const ENOUGH = 5;

/** Minutes until all is answered, at the median pace of this interview so far. */
export function minutesLeft(missing: number, answers: readonly Pick<Answer, 'at' | 'carriedFrom'>[]): number {
  return Math.ceil((missing * secondsPerQuestion(answers)) / 60);
}

function secondsPerQuestion(answers: readonly Pick<Answer, 'at' | 'carriedFrom'>[]): number {
  const given = answers.filter(({ carriedFrom }) => typeof carriedFrom !== 'number');
  const moments = [...new Set(given.map(({ at }) => Date.parse(at)))].sort((a, b) => a - b);
  const pauses = moments
    .slice(1)
    .map((moment, index) => (moment - (moments[index] ?? moment)) / 1000)
    .filter((pause) => pause <= LONGEST)
    .sort((a, b) => a - b);
  const median = pauses[Math.floor(pauses.length / 2)];
  return pauses.length < ENOUGH || median === undefined ? USUAL : Math.max(median, SHORTEST);
}
