import type { Localized } from '../../api/types';
import type { Catalogue, Dimension, Question } from '../../assessments/api';
import type { Channel, Flag, Level } from '../api';
import type { Effort } from '../reading/useEffortWords';
import type { Figure } from '../reading/useFigureWords';

export type Value =
  string | number | boolean | Localized | readonly string[] | Figure | Effort | null | undefined;

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
export type Properties = Partial<Record<Property, Value>>;

/** Something with a name that is found again in another version by its id. */
export interface Thing {
  id: string;
  title: Localized;
  within?: { id: string; title: Localized } | undefined;
  properties: Properties;
  parts?: Part[];
}

export interface Part {
  id: string;
  title: Localized;
  properties: Properties;
}

/** What a catalogue consists of, the way versions are held against each other. */
export function thingsOf(catalogue: Catalogue): Record<Group, Thing[]> {
  return {
    general: [whole(catalogue)],
    dimensions: dimensionsOf(catalogue).map(dimension),
    questions: questions(catalogue),
    levels: catalogue.levels.map(level),
    requirements: requirements(catalogue),
    flags: catalogue.flags.map(flag),
    delivery: catalogue.delivery.map(rule),
    channels: (catalogue.planning?.channels ?? []).map(channel),
  };
}

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
