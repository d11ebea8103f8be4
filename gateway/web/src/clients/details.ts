import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';
import { forgetLists } from '../portfolio/api';
import { type Client, clientQuery, versionHeader } from './api';

export type Care = Client['care'];
export type CareData = Body<'/api/clients/{id}/care', 'put'>;
export type Contact = Answer<'/api/clients/{clientId}/contacts', 'get'>['items'][number];
export type ContactData = Body<'/api/clients/{clientId}/contacts', 'post'>;
export type Engagement = Answer<'/api/clients/{clientId}/engagements', 'get'>['items'][number];
export type EngagementData = Body<'/api/clients/{clientId}/engagements', 'post'>;
export type Note = Answer<'/api/clients/{clientId}/notes', 'get'>['items'][number];
export type NoteData = Body<'/api/clients/{clientId}/notes', 'post'>;
export type Happening = Answer<'/api/clients/{clientId}/timeline', 'get'>['items'][number];

const PEOPLE = 200;
const NOTES = 10;
const HAPPENINGS = 30;

export function contactsQuery(clientId: string) {
  return queryOptions({
    queryKey: ['clients', 'contacts', clientId],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/clients/{clientId}/contacts', {
          params: { path: { clientId }, query: { limit: PEOPLE } },
          signal,
        }),
      ),
  });
}

export function engagementsQuery(clientId: string) {
  return queryOptions({
    queryKey: ['clients', 'engagements', clientId],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/clients/{clientId}/engagements', {
          params: { path: { clientId }, query: { limit: PEOPLE } },
          signal,
        }),
      ),
  });
}

export function notesQuery(clientId: string) {
  return infiniteQueryOptions({
    queryKey: ['clients', 'notes', clientId],
    queryFn: ({ pageParam, signal }) =>
      json(
        api.GET('/api/clients/{clientId}/notes', {
          params: { path: { clientId }, query: { limit: NOTES, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function timelineQuery(clientId: string) {
  return infiniteQueryOptions({
    queryKey: ['clients', 'timeline', clientId],
    queryFn: ({ pageParam, signal }) =>
      json(
        api.GET('/api/clients/{clientId}/timeline', {
          params: {
            path: { clientId },
            query: { limit: HAPPENINGS, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** How much there is of what would be deleted with the client. */
export function belongingsQuery(clientId: string) {
  return queryOptions({
    queryKey: ['clients', 'belongings', clientId],
    queryFn: ({ signal }) =>
      json(api.GET('/api/clients/{clientId}/belongings', { params: { path: { clientId } }, signal })),
    staleTime: 0,
  });
}

export function changeCare({ id, version }: Client, body: CareData) {
  return json(
    api.PUT('/api/clients/{id}/care', { params: { path: { id }, header: versionHeader(version) }, body }),
  );
}

export function addContact(clientId: string, body: ContactData) {
  return json(api.POST('/api/clients/{clientId}/contacts', { params: { path: { clientId } }, body }));
}

export function changeContact(clientId: string, { id, version }: Contact, body: ContactData) {
  const params = { path: { clientId, contactId: id }, header: versionHeader(version) };
  return json(api.PUT('/api/clients/{clientId}/contacts/{contactId}', { params, body }));
}

export async function removeContact(clientId: string, { id }: Contact): Promise<void> {
  await api.DELETE('/api/clients/{clientId}/contacts/{contactId}', {
    params: { path: { clientId, contactId: id } },
  });
}

export function addEngagement(clientId: string, body: EngagementData) {
  return json(api.POST('/api/clients/{clientId}/engagements', { params: { path: { clientId } }, body }));
}

export function changeEngagement(clientId: string, { id, version }: Engagement, body: EngagementData) {
  const params = { path: { clientId, engagementId: id }, header: versionHeader(version) };
  return json(api.PUT('/api/clients/{clientId}/engagements/{engagementId}', { params, body }));
}

export async function removeEngagement(clientId: string, { id }: Engagement): Promise<void> {
  await api.DELETE('/api/clients/{clientId}/engagements/{engagementId}', {
    params: { path: { clientId, engagementId: id } },
  });
}

export function writeNote(clientId: string, body: NoteData) {
  return json(api.POST('/api/clients/{clientId}/notes', { params: { path: { clientId } }, body }));
}

export function editNote(clientId: string, { id, version }: Note, body: NoteData) {
  const params = { path: { clientId, noteId: id }, header: versionHeader(version) };
  return json(api.PUT('/api/clients/{clientId}/notes/{noteId}', { params, body }));
}

export async function removeNote(clientId: string, { id }: Note): Promise<void> {
  await api.DELETE('/api/clients/{clientId}/notes/{noteId}', { params: { path: { clientId, noteId: id } } });
}

export function restoreNote(clientId: string, { id }: Note) {
  const params = { path: { clientId, noteId: id } };
  return json(api.POST('/api/clients/{clientId}/notes/{noteId}/restoration', { params }));
}

/** Something of a client is another now: so is its timeline, and perhaps what comes next. */
export async function told(
  queryClient: QueryClient,
  clientId: string,
  what: 'contacts' | 'engagements' | 'notes' | 'grants',
) {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['clients', what, clientId] }),
    queryClient.invalidateQueries({ queryKey: ['clients', 'timeline', clientId] }),
    queryClient.invalidateQueries({ queryKey: ['portfolio'] }),
  ]);
}

/** The record of a client is another now. */
export async function recorded(queryClient: QueryClient, client: Client): Promise<void> {
  queryClient.setQueryData(clientQuery(client.id).queryKey, client);
  await Promise.all([
    forgetLists(queryClient),
    queryClient.invalidateQueries({ queryKey: ['clients', 'timeline', client.id] }),
  ]);
}
