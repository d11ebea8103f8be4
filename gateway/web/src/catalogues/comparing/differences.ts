import type { Localized } from '../../api/types';
import type { Catalogue, Dimension, Question } from '../../assessments/api';
import type { Channel, Flag, Level } from '../api';
import type { Figure } from '../reading/useFigureWords';
import type { Effort } from '../reading/useEffortWords';

export type Value =
  string | number | boolean | Localized | readonly string[] | Figure | Effort | null | undefined;

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

export const GROUPS = [
  'general',
  'dimensions',
  'questions',
  'levels',
  'requirements',
  'flags',
  'delivery',
  'channels',
] as const;

export type Group = (typeof GROUPS)[number];
export type Differences = Record<Group, Change[]>;

export const PROPERTIES = [
  'title',
  'text',
  'label',
  'help',
  'description',
  'meaning',
  'reason',
  'kind',
  'perspectives',
  'weight',
  'aggregation',
  'notApplicable',
  'evidenceFrom',
  'unit',
  'visibleWhen',
  'against',
  'within',
  'option',
  'points',
  'exclusive',
  'effort',
  'line',
  'when',
  'severity',
  'caps',
  'gapFrom',
  'audience',
  'audiences',
  'purposes',
  'formats',
  'reach',
  'hoursPerPost',
  'cadence',
  'community',
  'position',
] as const;

export type Property = (typeof PROPERTIES)[number];
type Properties = Partial<Record<Property, Value>>;

/** Something with a name that is found again in another version by its id. */
interface Thing {
  id: string;
  title: Localized;
  within?: { id: string; title: Localized } | undefined;
  properties: Properties;
  parts?: Part[];
}

interface Part {
  id: string;
  title: Localized;
  properties: Properties;
}

/** What is different in the second of two catalogues, from the first one on; nothing of what only moved. */
export function differences(before: Catalogue, after: Catalogue): Differences {
  const both = <T>(list: (catalogue: Catalogue) => T[]) => [list(before), list(after)] as const;
  return {
    general: compared(...both((catalogue) => [whole(catalogue)])),
    dimensions: compared(...both((catalogue) => dimensionsOf(catalogue).map(dimension))),
    questions: compared(...both(questions)),
    levels: compared(...both((catalogue) => catalogue.levels.map(level))),
    requirements: compared(...both(requirements)),
    flags: compared(...both((catalogue) => catalogue.flags.map(flag))),
    delivery: compared(...both((catalogue) => catalogue.delivery.map(rule))),
    channels: compared(...both((catalogue) => (catalogue.planning?.channels ?? []).map(channel))),
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

function whole({ title, gapFrom, aggregation }: Catalogue): Thing {
  return { id: 'catalogue', title, properties: { title, gapFrom, aggregation } };
}

const dimensionsOf = ({ dimensions }: Pick<Dimension, 'dimensions'>): Dimension[] =>
  dimensions.flatMap((one) => [one, ...dimensionsOf(one)]);

function dimension({ id, title, description, weight, aggregation }: Dimension): Thing {
  return { id, title, properties: { title, description, weight, aggregation } };
}

const questions = (catalogue: Catalogue): Thing[] =>
  dimensionsOf(catalogue).flatMap((within) => within.questions.map((one) => question(one, within)));

function question(one: Question, { id, title }: Dimension): Thing {
  const { text, label, help, kind, perspectives, weight, evidenceFrom, unit, visibleWhen, against } = one;
  const properties = {
    text,
    label,
    help,
    kind,
    perspectives,
    weight,
    evidenceFrom,
    unit,
    visibleWhen,
    against,
  };
  const line = one.line.map(({ at, points }) => `${at}: ${points}`);
  return {
    id: one.id,
    title: label,
    within: { id, title },
    properties: { ...properties, notApplicable: one.notApplicableAllowed, line },
    parts: one.options.map((option) => ({
      id: option.id,
      title: option.text,
      properties: {
        text: option.text,
        points: option.points,
        exclusive: option.exclusive,
        effort: option.effort,
      },
    })),
  };
}

function level({ id, title, meaning }: Level, position: number): Thing {
  return { id, title, properties: { title, meaning, position: position + 1 } };
}

const requirements = (catalogue: Catalogue): Thing[] =>
  catalogue.levels.flatMap(({ id, title, requirements: all }) =>
    all.map((one) => ({
      id: one.id,
      title: one.text,
      within: { id, title },
      properties: { text: one.text, when: one.when },
    })),
  );

function flag({ id, title, text, severity, caps, when }: Flag): Thing {
  return { id, title, properties: { title, text, severity, caps, when } };
}

/** Rows have no id: the same model may be in several, which are told apart by their order. */
function rule(
  { model, title, reason, when }: Catalogue['delivery'][number],
  position: number,
  all: Catalogue['delivery'],
): Thing {
  const turn = all.slice(0, position).filter((earlier) => earlier.model === model).length;
  return { id: `${model} ${turn}`, title, properties: { title, reason, when } };
}

function channel({ id, title, ...rest }: Channel): Thing {
  return { id, title, properties: { title, ...rest } };
}
