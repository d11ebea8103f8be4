import { describe, expect, it } from 'vitest';

import { both } from '../../test/samples/both';
import { catalogue } from '../../test/samples/catalogue';
import { found } from './search';

const rich = {
  ...catalogue,
  levels: [
    {
      id: 'pilot',
      title: both('Erproben'),
      meaning: both('Mit einem Kanal'),
      requirements: [{ id: 'p', text: both('Ziele mindestens 60'), when: "score('goals') >= 60" }],
    },
  ],
};

const questions = (sought: string) =>
  found(rich, sought, 'de').dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));

describe('the search in a catalogue', () => {
  it('finds everything without words', () => {
    expect(found(rich, ' ', 'de').questions).toBe(4);
    expect(found(rich, '', 'de').levels).toHaveLength(1);
  });

  it('finds questions by their words and those of their options', () => {
    expect(questions('frage TOOLS')).toEqual(['tools']);
    expect(questions('werkzeug b')).toEqual(['tools']);
    expect(questions('teilweise reason')).toEqual(['reason']);
  });

  it('shows a dimension whole whose own words are sought', () => {
    expect(questions('womit')).toEqual(['tools', 'hours']);
  });

  it('minds neither case nor accents', () => {
    const accented = {
      ...catalogue,
      flags: [
        {
          id: 'f',
          title: both('Größe'),
          text: both('…'),
          severity: 'note',
          caps: null,
          when: 'true',
        } as const,
      ],
    };
    expect(found(accented, 'GROSSE', 'de').flags).toHaveLength(0);
    expect(found(accented, 'größe', 'de').flags).toHaveLength(1);
    expect(found(accented, 'große', 'de').flags).toHaveLength(1);
  });

  it('looks into requirements too', () => {
    expect(found(rich, 'mindestens 60', 'de').levels).toHaveLength(1);
    expect(found(rich, 'nirgends', 'de')).toMatchObject({
      dimensions: [],
      levels: [],
      flags: [],
      channels: [],
    });
  });
});
