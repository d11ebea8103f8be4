import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';
import { versionHeader } from '../clients/api';

export type ActionPage = Answer<'/api/actions', 'get'>;
export type Action = ActionPage['items'][number];
export type ActionData = Body<'/api/clients/{clientId}/actions', 'post'>;
export type State = Action['state'];
export type Origin = NonNullable<Action['origin']>;
export type Sort = 'due' | '-due' | '-moved';

export const STATES = ['open', 'in-progress', 'done', 'dropped'] as const satisfies readonly State[];

/** Which actions: days are the user's own, and what is left out does not matter. */
export interface Selection {
  client?: string;
  assessment?: string;
  owner?: string;
  state?: State | 'pending';
  dueFrom?: string;
  dueUntil?: string;
}

const PAGE = 50;
const OF_AN_ASSESSMENT = 200;

/** Whether somebody still has something to do. */
export function isPending(state: State): state is 'open' | 'in-progress' {
  return state === 'open' || state === 'in-progress';
}

/** What is called by `useMove`; while it is under way, lists are not asked for again. */
export const MOVING = ['actions', 'move'];

export const LISTS = ['actions', 'list'];

export function actionsQuery(selection: Selection, sort: Sort = 'due') {
  return infiniteQueryOptions({
    queryKey: [...LISTS, selection, sort],
    queryFn: ({ pageParam, signal }) =>
      json(
        api.GET('/api/actions', {
          params: { query: { ...selection, sort, limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The actions that follow from an assessment. */
export function followingQuery(client: string, assessment: string) {
  return queryOptions({
    queryKey: ['actions', 'following', assessment],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/actions', {
          params: { query: { client, assessment, limit: OF_AN_ASSESSMENT } },
          signal,
        }),
      ),
  });
}

export function actionQuery(clientId: string, actionId: string) {
  return queryOptions({
    queryKey: ['actions', 'one', clientId, actionId],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/clients/{clientId}/actions/{actionId}', {
          params: { path: { clientId, actionId } },
          signal,
        }),
      ),
  });
}

/** An action as it is sent back, with some of it changed. */
export function dataOf(action: Action, change: Partial<ActionData> = {}): ActionData {
  const { title, details, owner, dueOn, effortHours, state, origin } = action;
  return {
    title,
    state,
    ...(details && { details }),
    ...(owner && { owner: { kind: owner.kind, id: owner.id } }),
    ...(dueOn && { dueOn }),
    ...(typeof effortHours === 'number' && { effortHours }),
    ...(origin && { origin }),
    ...change,
  };
}

/** Adds an action, or finds the one that follows from the same lever, flag or gap already. */
export async function addAction(clientId: string, body: ActionData) {
  const answer = await api.POST('/api/clients/{clientId}/actions', { params: { path: { clientId } }, body });
  return { action: await json(Promise.resolve(answer)), isNew: answer.response.status === 201 };
}

export function changeAction({ id, clientId, version }: Action, body: ActionData) {
  const params = { path: { clientId, actionId: id }, header: versionHeader(version) };
  return json(api.PUT('/api/clients/{clientId}/actions/{actionId}', { params, body }));
}

export async function removeAction({ id, clientId }: Action): Promise<void> {
  await api.DELETE('/api/clients/{clientId}/actions/{actionId}', {
    params: { path: { clientId, actionId: id } },
  });
}

export function restoreAction({ id, clientId }: Action) {
  const params = { path: { clientId, actionId: id } };
  return json(api.POST('/api/clients/{clientId}/actions/{actionId}/restoration', { params }));
}

/** Actions of a client are others now: so are lists, its timeline, and perhaps what comes next. */
export async function forgetActions(queryClient: QueryClient, clientId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['actions'] }),
    queryClient.invalidateQueries({ queryKey: ['clients', 'timeline', clientId] }),
    queryClient.invalidateQueries({ queryKey: ['portfolio'] }),
  ]);
}
