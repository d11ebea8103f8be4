import type { Localized } from '../../api/types';
import type { Catalogue } from '../../assessments/api';
import {
  type Group,
  GROUPS,
  PROPERTIES,
  type Properties,
  type Property,
  type Thing,
  thingsOf,
  type Value,
} from './things';

export type Kind = 'added' | 'removed' | 'changed';

/** One property of something, or of a part of it such as an option. */
export interface Detail {
  what: Property;
  /** Of which part; nothing when it is the thing itself. */
  of?: Localized;
  before: Value;
  after: Value;
}

export interface Change {
  id: string;
  kind: Kind;
  title: Localized;
  /** What it belongs to: of a question its dimension, of a requirement its level. */
  within?: Localized;
  details: Detail[];
}

export type Differences = Record<Group, Change[]>;

/** What is different in the second of two catalogues, from the first one on; nothing of what only moved. */
export function differences(before: Catalogue, after: Catalogue): Differences {
  const [former, latter] = [thingsOf(before), thingsOf(after)];
  const of = (group: Group) => compared(former[group], latter[group]);
  return {
    general: of('general'),
    dimensions: of('dimensions'),
    questions: of('questions'),
    levels: of('levels'),
    requirements: of('requirements'),
    flags: of('flags'),
    delivery: of('delivery'),
    channels: of('channels'),
  };
}

export const countOf = (all: Differences): number =>
  GROUPS.reduce((sum, group) => sum + all[group].length, 0);

function compared(before: readonly Thing[], after: readonly Thing[]): Change[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const kept = new Set(after.map(({ id }) => id));
  const now = after.flatMap((thing) => {
    const former = old.get(thing.id);
    if (!former) {
      return change(thing, 'added', []);
    }
    const details = detailsOf(former, thing);
    return details.length > 0 ? change(thing, 'changed', details) : [];
  });
  const gone = before.filter(({ id }) => !kept.has(id)).map((thing) => change(thing, 'removed', []));
  return [...now, ...gone];
}

function change({ id, title, within }: Thing, kind: Kind, details: Detail[]): Change {
  return { id, kind, title, ...(within && { within: within.title }), details };
}

function detailsOf(before: Thing, after: Thing): Detail[] {
  const moved =
    before.within?.id === after.within?.id
      ? []
      : [{ what: 'within' as const, before: before.within?.title, after: after.within?.title }];
  return [...unequal(before.properties, after.properties), ...moved, ...partsOf(before, after)];
}

function partsOf({ parts: before = [] }: Thing, { parts: after = [] }: Thing): Detail[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const kept = new Set(after.map(({ id }) => id));
  const now = after.flatMap((part): Detail[] => {
    const former = old.get(part.id);
    return former
      ? unequal(former.properties, part.properties).map((detail) => ({ ...detail, of: part.title }))
      : [{ what: 'option', of: part.title, before: null, after: part.title }];
  });
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map(({ title }): Detail => ({ what: 'option', of: title, before: title, after: null }));
  return [...now, ...gone];
}

function unequal(before: Properties, after: Properties): Detail[] {
  return PROPERTIES.filter((what) => !same(before[what], after[what])).map((what) => ({
    what,
    before: before[what],
    after: after[what],
  }));
}

/** Nothing and null are the same; everything else is what it is written as. */
const same = (a: Value, b: Value) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
