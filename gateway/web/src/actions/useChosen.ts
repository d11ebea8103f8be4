import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { type Selection, type State, STATES } from './api';
import { daysOf } from './due';

export type Choice = 'view' | 'owner' | 'due' | 'state' | 'client' | 'action';
export type ListState = State | 'pending';

const LIST_STATES: readonly ListState[] = ['pending', ...STATES];

/** What is chosen to be seen: kept in the address, so that it can be shared and survives going back. */
export function useChosen() {
  const [params, setParams] = useSearchParams();
  const view = params.get('view') === 'list' ? ('list' as const) : ('board' as const);
  const owner = params.get('owner') ?? '';
  const due = params.get('due');
  const client = params.get('client') ?? '';
  const wanted = params.get('state');

  const selection = useMemo<Selection>(
    () => ({
      ...(client && { client }),
      ...(owner && { owner }),
      ...(due === 'overdue' || due === 'soon' ? daysOf(due) : {}),
    }),
    [client, owner, due],
  );

  const choose = (name: Choice, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
        return next;
      },
      { preventScrollReset: true },
    );

  return {
    view,
    owner,
    due: due === 'overdue' || due === 'soon' ? due : ('any' as const),
    state: LIST_STATES.find((state) => state === wanted) ?? 'pending',
    client,
    /** The one that a link leads to. */
    linked: params.get('action') ?? '',
    selection,
    isFiltered: owner !== '' || due !== null || client !== '',
    choose,
    clear: () => setParams((before) => new URLSearchParams(before.get('view') === 'list' ? 'view=list' : '')),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
