import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';

import { ActionsPage } from '../actions/ActionsPage';
import { Toasts } from '../shell/Toasts';
import { platform } from './platform';
import { renderAt } from './renderAt';
import { client } from './samples/client';
import { contact } from './samples/details';

const colleagues = [
  { subject: 'anna', name: 'Anna Winter', you: true, active: true },
  { subject: 'boris', name: 'Boris Stein', you: false, active: true },
  { subject: 'carla', name: 'Carla Gross', you: false, active: false },
];

/** Opens the actions, or a selection of them, for a client with a contact and a consultancy of two. */
export function open(address = '/actions') {
  platform.use(
    http.get('*/api/colleagues', () => HttpResponse.json({ items: colleagues, next: null })),
    http.get('*/api/clients', () => HttpResponse.json({ items: [client], next: null })),
    http.get('*/api/clients/c1', () => HttpResponse.json(client)),
    http.get('*/api/clients/c1/contacts', () => HttpResponse.json({ items: [contact], next: null })),
  );
  return renderAt(
    address,
    '/actions',
    <>
      <ActionsPage />
      <Toasts />
    </>,
  );
}

export const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));

export const card = (name: string) => screen.findByRole('button', { name: `Maßnahme „${name}“ bearbeiten` });
