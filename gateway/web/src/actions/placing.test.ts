import { describe, expect, it } from 'vitest';

import { action } from '../test/samples/action';
import { type Action, LISTS, type Selection } from './api';
import { type Cached, newest, placed } from './placing';

const list = (selection: Selection, ...ids: string[]): Cached => [
  [...LISTS, selection, 'due'],
  { pages: [{ items: ids.map((id) => ({ ...action, id })), next: null }], pageParams: [''] },
];

const shown = (lists: Cached[]) =>
  lists.map(([, data]) => data?.pages.flatMap(({ items }) => items.map(({ id, state }) => `${id} ${state}`)));

const done: Action = { ...action, id: 'm1', state: 'done' };

describe('an action that comes to another state', () => {
  it('leaves its column and comes first in the other', () => {
    const board = [
      list({ state: 'open' }, 'm2', 'm1'),
      list({ state: 'done' }, 'm3'),
      list({ state: 'dropped' }),
    ];
    expect(shown(placed(board, done))).toEqual([['m2 open'], ['m1 done', 'm3 open'], []]);
  });

  it('stays in its place where every state is shown', () => {
    expect(shown(placed([list({}, 'm1', 'm2')], done))).toEqual([['m1 done', 'm2 open']]);
  });

  it('stays among what is pending while it is', () => {
    const pending = [list({ state: 'pending' }, 'm1')];
    expect(shown(placed(pending, { ...done, state: 'in-progress' }))).toEqual([['m1 in-progress']]);
    expect(shown(placed(pending, done))).toEqual([[]]);
  });

  it('comes into no list of another selection', () => {
    const lists = [
      list({ client: 'c1', state: 'open' }, 'm1'),
      list({ client: 'c1', state: 'done' }),
      list({ client: 'c2', state: 'done' }),
      list({ owner: 'me', state: 'done' }),
    ];
    expect(shown(placed(lists, done))).toEqual([[], ['m1 done'], [], []]);
  });

  it('is known by the newest version that is anywhere', () => {
    const [key] = list({ state: 'done' });
    const newer = { ...done, version: 4 };
    const lists: Cached[] = [
      list({}, 'm1'),
      [key, { pages: [{ items: [newer], next: null }], pageParams: [''] }],
      [key, undefined],
    ];
    expect(newest(lists, action)).toBe(newer);
    expect(newest([], action)).toBe(action);
  });
});
