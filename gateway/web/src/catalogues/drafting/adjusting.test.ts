import { describe, expect, it } from 'vitest';

import { both } from '../../test/samples/both';
import { catalogue } from '../../test/samples/catalogue';
import { changesOf, dimensionsOf, draftOf, wayTo } from './adjusting';

const [goals] = dimensionsOf(catalogue);
const goal = goals!.thing.questions[0]!;
const way = wayTo(goals!, goal);

describe('adjusting a question', () => {
  it('writes nothing that stays as it is', () => {
    expect(changesOf(goal, way, draftOf(goal))).toEqual([]);
    expect(changesOf(goal, way, { ...draftOf(goal), weight: undefined })).toEqual([]);
  });

  it('writes text, weight and points at their places', () => {
    const draft = { text: both('Wohin?'), weight: 2, points: { ...draftOf(goal).points, partly: 40 } };
    expect(changesOf(goal, way, draft)).toEqual([
      { way, values: { text: both('Wohin?'), weight: 2 } },
      { way: [...way, { list: 'options', id: 'partly' }], values: { points: 40 } },
    ]);
  });

  it('finds the way through dimensions within dimensions', () => {
    const [one, other] = catalogue.dimensions;
    const nested = { dimensions: [{ ...one!, dimensions: [other!] }] };
    expect(dimensionsOf(nested).map((place) => place.way.map(({ id }) => id))).toEqual([
      ['goals'],
      ['goals', 'work'],
    ]);
  });
});
