/** Where a line of a text begins and ends; the last one when there are fewer. Lines count from 1. */
export function rangeOf(text: string, line: number): [start: number, end: number] {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf('\n', start);
    if (next < 0) {
      break;
    }
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return [start, end < 0 ? text.length : end];
}

export const countOf = (text: string): number => text.split('\n').length;
