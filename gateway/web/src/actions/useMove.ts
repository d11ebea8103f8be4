import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Problem } from '../api/problem';
import { say } from '../shell/toastStore';
import { type Action, changeAction, dataOf, forgetActions, LISTS, MOVING, type State } from './api';
import { type Cached, type Listed, newest, placed } from './placing';

interface Move {
  action: Action;
  to: State;
}

const lists = (queryClient: QueryClient): Cached[] => queryClient.getQueriesData<Listed>({ queryKey: LISTS });

function show(queryClient: QueryClient, cached: Cached[]) {
  cached.forEach(([key, list]) => queryClient.setQueryData(key, list));
}

/** Brings an action to another state: on the screen at once, and back when the platform refuses. */
function useStateChange(onMoved?: (moved: Action, move: Move) => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: MOVING,
    // one after the other, so that each is based on what the one before it made
    scope: { id: MOVING.join() },
    mutationFn: ({ action, to }: Move) => {
      const current = newest(lists(queryClient), action);
      return changeAction(current, dataOf(current, { state: to }));
    },
    onMutate: async ({ action, to }) => {
      await queryClient.cancelQueries({ queryKey: LISTS });
      const before = lists(queryClient);
      show(queryClient, placed(before, { ...newest(before, action), state: to }));
      return before;
    },
    onError: (error, _, before) => {
      show(queryClient, before ?? []);
      say(
        error instanceof Problem && error.title
          ? { title: error.title, ...(error.detail && { text: error.detail }) }
          : { title: t('problem.title'), text: t('problem.unreachable') },
      );
    },
    onSuccess: (moved, move) => {
      show(queryClient, placed(lists(queryClient), moved));
      onMoved?.(moved, move);
    },
    onSettled: (_, __, { action }) =>
      queryClient.isMutating({ mutationKey: MOVING }) === 1
        ? forgetActions(queryClient, action.clientId)
        : undefined,
  });
}

/** Brings an action to another state; the user may take it back. */
export function useMove(): (move: Move) => void {
  const { t } = useTranslation();
  const back = useStateChange();
  const { mutate } = useStateChange((moved, { action }) =>
    say({
      title: t(`actions.moved.${moved.state}`, { title: moved.title }),
      action: { label: t('common.undo'), run: () => back.mutate({ action: moved, to: action.state }) },
    }),
  );
  return mutate;
}
