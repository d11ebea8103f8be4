import type { Happening } from '../details';

export interface Group {
  /** The latest of them. */
  happening: Happening;
  count: number;
}

/** The same again and again on one day, such as files of a report, is one line with a number. */
export function grouped(happenings: readonly Happening[]): Group[] {
  const groups: Group[] = [];
  for (const happening of happenings) {
    const last = groups.at(-1);
    if (last && isSame(last.happening, happening)) {
      last.count += 1;
    } else {
      groups.push({ happening, count: 1 });
    }
  }
  return groups;
}

function isSame(one: Happening, other: Happening): boolean {
  return (
    one.kind === other.kind &&
    one.about === other.about &&
    one.by?.subject === other.by?.subject &&
    one.at.slice(0, 10) === other.at.slice(0, 10) &&
    one.details.join() === other.details.join()
  );
}
