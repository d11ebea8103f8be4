import type { Localized } from '../../api/types';
import type { Catalogue, Dimension, Question } from '../../assessments/api';
import type { Language } from '../../i18n/language';
import type { Channel, Flag, Level } from '../api';

/** What of a catalogue has the words that are sought. */
export interface Found {
  dimensions: Dimension[];
  levels: Level[];
  flags: Flag[];
  channels: Channel[];
  /** How many questions that are. */
  questions: number;
}

type Text = Localized | string | null | undefined;

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** All words must be found, in any of the texts; without words it is everything. */
export function found(catalogue: Catalogue, sought: string, language: Language): Found {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  const has = (...texts: Text[]) => {
    const all = fold(
      texts.map((text) => (typeof text === 'object' ? text?.[language] : text) ?? '').join(' '),
    );
    return words.every((word) => all.includes(word));
  };
  const dimensions = catalogue.dimensions.flatMap((dimension) => withFound(dimension, has) ?? []);
  return {
    dimensions,
    levels: catalogue.levels.filter(({ id, title, meaning, requirements }) =>
      has(id, title, meaning, ...requirements.flatMap((one) => [one.text, one.when])),
    ),
    flags: catalogue.flags.filter(({ id, title, text, when }) => has(id, title, text, when)),
    channels: (catalogue.planning?.channels ?? []).filter(({ id, title, audience }) =>
      has(id, title, audience),
    ),
    questions: dimensions.reduce((sum, dimension) => sum + count(dimension), 0),
  };
}

type Has = (...texts: Text[]) => boolean;

/** A dimension whose own words fit is shown whole, another one with the questions that do. */
function withFound(dimension: Dimension, has: Has): Dimension | undefined {
  if (has(dimension.id, dimension.title, dimension.description)) {
    return dimension;
  }
  const questions = dimension.questions.filter((question) => fits(question, has));
  const dimensions = dimension.dimensions.flatMap((part) => withFound(part, has) ?? []);
  return questions.length + dimensions.length > 0 ? { ...dimension, questions, dimensions } : undefined;
}

const fits = ({ id, label, text, help, options }: Question, has: Has) =>
  has(id, label, text, help, ...options.map((option) => option.text));

const count = (dimension: Dimension): number =>
  dimension.questions.length + dimension.dimensions.reduce((sum, part) => sum + count(part), 0);
