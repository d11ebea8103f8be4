import type { InfiniteData, QueryKey } from '@tanstack/react-query';

import { type Action, type ActionPage, isPending, LISTS, type Selection, type State } from './api';

export type Listed = InfiniteData<ActionPage>;

/** A list in the cache, by its key. */
export type Cached = [QueryKey, Listed | undefined];

const selectionOf = (key: QueryKey) => (key[LISTS.length] ?? {}) as Selection;

/** What two columns of a board have in common: all but the state. */
function restOf(key: QueryKey): string {
  const { client, assessment, owner, dueFrom, dueUntil } = selectionOf(key);
  return JSON.stringify([client, assessment, owner, dueFrom, dueUntil]);
}

function takes({ state }: Selection, actual: State): boolean {
  return state === undefined || state === actual || (state === 'pending' && isPending(actual));
}

const holds = (list: Listed | undefined, id: string) =>
  list?.pages.some(({ items }) => items.some((item) => item.id === id)) ?? false;

function mapItems(list: Listed, change: (items: Action[], page: number) => Action[]): Listed {
  return { ...list, pages: list.pages.map((page, index) => ({ ...page, items: change(page.items, index) })) };
}

/**
 * Lists as they are once an action has come to another state: it leaves those of other states and comes first in those
 * of its own, as far as they show the same selection as one in which it stood.
 */
export function placed(lists: Cached[], action: Action): Cached[] {
  const shown = new Set(lists.filter(([, list]) => holds(list, action.id)).map(([key]) => restOf(key)));
  return lists.map(([key, list]) => {
    if (!list || !shown.has(restOf(key))) {
      return [key, list];
    }
    const fits = takes(selectionOf(key), action.state);
    if (holds(list, action.id)) {
      return [
        key,
        mapItems(list, (items) =>
          items.flatMap((item) => (item.id === action.id ? (fits ? [action] : []) : [item])),
        ),
      ];
    }
    return [key, fits ? mapItems(list, (items, page) => (page === 0 ? [action, ...items] : items)) : list];
  });
}

/** The newest version of an action in any list. */
export function newest(lists: Cached[], action: Action): Action {
  return lists
    .flatMap(([, list]) => list?.pages.flatMap(({ items }) => items) ?? [])
    .filter(({ id }) => id === action.id)
    .reduce((best, item) => (item.version > best.version ? item : best), action);
}
