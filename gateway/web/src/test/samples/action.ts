import type { Action } from '../../actions/api';
import { dayIn } from '../../invitations/days';
import { client } from './client';

export const action: Action = {
  id: 'm1',
  version: 1,
  clientId: client.id,
  clientName: client.name,
  title: 'Vertretung benennen',
  details: null,
  owner: { kind: 'colleague', id: 'anna', name: 'Anna Winter' },
  dueOn: dayIn(30),
  effortHours: 8,
  state: 'open',
  stateSince: '2026-03-03T08:00:00Z',
  stateBy: { subject: 'anna', name: 'Anna Winter' },
  origin: null,
  author: { subject: 'anna', name: 'Anna Winter' },
  addedAt: '2026-03-03T08:00:00Z',
};
