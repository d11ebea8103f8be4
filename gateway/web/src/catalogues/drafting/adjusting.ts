import type { Localized } from '../../api/types';
import type { Catalogue, Dimension, Question } from '../../assessments/api';
import type { Step, Values } from './file';

/** A dimension or question with the way to it in the file. */
export interface Place<T> {
  thing: T;
  way: Step[];
}

/** All dimensions, each before those below it. */
export function dimensionsOf(
  { dimensions }: Pick<Catalogue | Dimension, 'dimensions'>,
  above: Step[] = [],
): Place<Dimension>[] {
  return dimensions.flatMap((thing) => {
    const way: Step[] = [...above, { list: 'dimensions', id: thing.id }];
    return [{ thing, way }, ...dimensionsOf(thing, way)];
  });
}

export const wayTo = ({ way }: Place<Dimension>, { id }: Pick<Question, 'id'>): Step[] => [
  ...way,
  { list: 'questions', id },
];

/** What may be changed of a question without knowing the format. */
export interface QuestionDraft {
  text: Localized;
  weight: number | undefined;
  points: Readonly<Record<string, number | undefined>>;
}

export function draftOf({ text, weight, options }: Question): QuestionDraft {
  return { text, weight, points: Object.fromEntries(options.map(({ id, points }) => [id, points])) };
}

interface Change {
  way: Step[];
  values: Values;
}

/** What has to be written into the file, and nothing that stays as it is. */
export function changesOf(
  question: Question,
  way: Step[],
  { text, weight, points }: QuestionDraft,
): Change[] {
  const own: Record<string, Values[string]> = {};
  if (text.de !== question.text.de || text.en !== question.text.en) {
    own.text = text;
  }
  if (weight !== undefined && weight !== question.weight) {
    own.weight = weight;
  }
  const options = question.options.flatMap(({ id, points: before }): Change[] => {
    const after = points[id];
    return after === undefined || after === before
      ? []
      : [{ way: [...way, { list: 'options', id }], values: { points: after } }];
  });
  return Object.keys(own).length > 0 ? [{ way, values: own }, ...options] : options;
}

/** A question to begin with; everything else is written into the file. */
export function newQuestion(text: Localized): Values {
  return {
    text,
    ask: ['management', 'consultant'],
    options: [
      { id: 'no', points: 0, de: 'Nein', en: 'No' },
      { id: 'partly', points: 50, de: 'Teilweise', en: 'Partly' },
      { id: 'yes', points: 100, de: 'Ja', en: 'Yes' },
    ],
  };
}
