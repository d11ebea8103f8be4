import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';

export type Invitation = Answer<'/api/assessments/{id}/invitations', 'get'>['items'][number];
export type Tally = Answer<'/api/assessments/{id}/voices', 'get'>['questions'][number];
export type NewInvitation = Body<'/api/assessments/{id}/invitations', 'post'>;

export function invitationsQuery(assessmentId: string) {
  return queryOptions({
    queryKey: ['assessments', 'invitations', assessmentId],
    queryFn: ({ signal }) =>
      json(api.GET('/api/assessments/{id}/invitations', { params: { path: { id: assessmentId } }, signal })),
  });
}

export function voicesQuery(assessmentId: string) {
  return queryOptions({
    queryKey: ['assessments', 'voices', assessmentId],
    queryFn: ({ signal }) =>
      json(api.GET('/api/assessments/{id}/voices', { params: { path: { id: assessmentId } }, signal })),
  });
}

/** The answer is the only one that ever holds the secret of the link. */
export function invite(assessmentId: string, body: NewInvitation) {
  return json(
    api.POST('/api/assessments/{id}/invitations', { params: { path: { id: assessmentId } }, body }),
  );
}

/** Has the secret of a new link, unless the link is shared and stays. */
export function remind(
  assessmentId: string,
  invitationId: string,
  body: Body<'/api/assessments/{id}/invitations/{invitationId}/reminder', 'post'>,
) {
  return json(
    api.POST('/api/assessments/{id}/invitations/{invitationId}/reminder', {
      params: { path: { id: assessmentId, invitationId } },
      body,
    }),
  );
}

export async function revoke(assessmentId: string, invitationId: string): Promise<void> {
  await api.DELETE('/api/assessments/{id}/invitations/{invitationId}', {
    params: { path: { id: assessmentId, invitationId } },
  });
}
