import type { Act } from './api';

export interface Line {
  /** The latest of them. */
  act: Act;
  count: number;
}

export interface Day {
  /** When its latest act was. */
  at: string;
  lines: Line[];
}

const dayOf = (iso: string) => new Date(iso).toDateString();

/** Acts by the day on which they were where the user is; the same again and again is one line with a number. */
export function byDay(acts: readonly Act[]): Day[] {
  const days: Day[] = [];
  for (const act of acts) {
    let day = days.at(-1);
    if (!day || dayOf(day.at) !== dayOf(act.at)) {
      day = { at: act.at, lines: [] };
      days.push(day);
    }
    const last = day.lines.at(-1);
    if (last && isSame(last.act, act)) {
      last.count += 1;
    } else {
      day.lines.push({ act, count: 1 });
    }
  }
  return days;
}

function isSame(one: Act, other: Act): boolean {
  return (
    one.kind === other.kind &&
    one.client?.id === other.client?.id &&
    one.object?.id === other.object?.id &&
    one.by?.subject === other.by?.subject
  );
}
