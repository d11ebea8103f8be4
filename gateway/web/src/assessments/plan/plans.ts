import type { Assessment } from '../api';
import type { LargestPlan, Plan, PlannedChannel, PlannedPerson } from './api';

/** The plan without what is not known, the way the platform takes it. */
export function planOf({ plan }: Pick<Assessment, 'plan'>): Plan | undefined {
  return plan ? (withoutNulls(plan) as Plan) : undefined;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const known = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(known.map(([key, part]) => [key, withoutNulls(part)]));
}

/** The list with the item at a position changed. */
export function changedAt<T>(list: readonly T[] | undefined, position: number, change: Partial<T>): T[] {
  return (list ?? []).map((item, index) => (index === position ? { ...item, ...change } : item));
}

export const withoutAt = <T>(list: readonly T[] | undefined, position: number): T[] =>
  (list ?? []).filter((_, index) => index !== position);

export function withChannel(plan: Plan, position: number, change: Partial<PlannedChannel>): Plan {
  return { ...plan, channels: changedAt(plan.channels, position, change) };
}

/** A person under a new role keeps the substitutes and the voice. */
export function withPerson(plan: Plan, position: number, change: Partial<PlannedPerson>): Plan {
  const before = plan.people?.[position]?.role;
  const people = changedAt(plan.people, position, change);
  const role = people[position]?.role;
  if (before === undefined || role === undefined || role === before) {
    return { ...plan, people };
  }
  return {
    ...plan,
    people,
    substitutes: plan.substitutes?.map((substitute) =>
      substitute.replaces === before ? { ...substitute, replaces: role } : substitute,
    ),
    mainCommunicator: plan.mainCommunicator === before ? role : plan.mainCommunicator,
  };
}

/** Whoever goes takes along the substitutes and, when it was theirs, the voice. */
export function withoutPerson(plan: Plan, position: number): Plan {
  const gone = plan.people?.[position]?.role;
  return {
    ...plan,
    people: withoutAt(plan.people, position),
    substitutes: plan.substitutes?.filter(({ replaces }) => replaces !== gone),
    mainCommunicator: plan.mainCommunicator === gone ? undefined : plan.mainCommunicator,
  };
}

/** The plan with exactly those channels, each with what was known of it. */
export function withChannels(plan: Plan, chosen: readonly string[]): Plan {
  return {
    ...plan,
    channels: chosen.map(
      (channel) => plan.channels?.find((planned) => planned.channel === channel) ?? { channel },
    ),
  };
}

/** The plan with the channels and posts that carry. */
export function withLargest(plan: Plan, { channels }: Pick<LargestPlan, 'channels'>): Plan {
  const posting = channels.filter(({ posts }) => posts > 0);
  const chosen = withChannels(
    plan,
    posting.map(({ channel }) => channel),
  );
  return posting.reduce((carrying, { posts }, index) => withChannel(carrying, index, { posts }), chosen);
}

/** The plan with somebody of another plan back in their place, with substitutes and voice. */
export function withPersonOf(plan: Plan, base: Plan, role: string): Plan {
  const present = new Set(plan.people?.map((person) => person.role)).add(role);
  return {
    ...plan,
    people: base.people
      ?.filter((person) => present.has(person.role))
      .map((person) => plan.people?.find((other) => other.role === person.role) ?? person),
    substitutes: base.substitutes?.filter(({ replaces }) => present.has(replaces)),
    mainCommunicator:
      base.mainCommunicator && present.has(base.mainCommunicator) ? base.mainCommunicator : undefined,
  };
}
