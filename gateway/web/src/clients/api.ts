import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';

export type Client = Answer<'/api/clients/{id}', 'get'>;
export type ClientData = Body<'/api/clients', 'post'>;
export type Grant = Answer<'/api/clients/{clientId}/grants', 'get'>['items'][number];

/** A client together with the version to change it by. */
export function clientQuery(id: string) {
  return queryOptions({
    queryKey: ['clients', 'one', id],
    queryFn: ({ signal }) => json(api.GET('/api/clients/{id}', { params: { path: { id } }, signal })),
  });
}

export function grantsQuery(clientId: string) {
  return queryOptions({
    queryKey: ['clients', 'grants', clientId],
    queryFn: ({ signal }) =>
      json(api.GET('/api/clients/{clientId}/grants', { params: { path: { clientId } }, signal })),
  });
}

export const versionHeader = (version: number) => ({ 'If-Match': `"${version}"` });

export function createClient(body: ClientData) {
  return json(api.POST('/api/clients', { body }));
}

export function changeClient({ id, version }: Client, body: ClientData) {
  return json(
    api.PUT('/api/clients/{id}', { params: { path: { id }, header: versionHeader(version) }, body }),
  );
}

export async function deleteClient({ id, version }: Client): Promise<void> {
  await api.DELETE('/api/clients/{id}', { params: { path: { id }, header: versionHeader(version) } });
}

export function giveGrant(clientId: string, agency: string) {
  return json(
    api.POST('/api/clients/{clientId}/grants', { params: { path: { clientId } }, body: { agency } }),
  );
}

export async function withdrawGrant(clientId: string, grantId: string): Promise<void> {
  await api.DELETE('/api/clients/{clientId}/grants/{grantId}', { params: { path: { clientId, grantId } } });
}
