import { dayIn } from '../invitations/days';
import { type Action, isPending } from './api';

const SOON = 7;

export const GROUPS = ['overdue', 'soon', 'later', 'never'] as const;

export type DueGroup = (typeof GROUPS)[number];

/** The days that are asked for by each choice of what is due; by the user's own calendar. */
export function daysOf(choice: 'overdue' | 'soon'): { dueFrom?: string; dueUntil: string } {
  return choice === 'overdue' ? { dueUntil: dayIn(-1) } : { dueFrom: dayIn(0), dueUntil: dayIn(SOON) };
}

/** How pressing an action is by its day. */
export function dueGroup({ dueOn }: Pick<Action, 'dueOn'>): DueGroup {
  if (!dueOn) {
    return 'never';
  }
  if (dueOn < dayIn(0)) {
    return 'overdue';
  }
  return dueOn <= dayIn(SOON) ? 'soon' : 'later';
}

/** As above; undefined when nobody has to do it any more. */
export function urgency(action: Pick<Action, 'dueOn' | 'state'>): DueGroup | undefined {
  return isPending(action.state) ? dueGroup(action) : undefined;
}
