import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../test/axe';
import { platform } from '../test/platform';
import { renderAt } from '../test/renderAt';
import type { Act } from './api';
import { AuditPage } from './AuditPage';

const nora = { subject: 'p1', name: 'Nora Lindner' };

const act = (id: string, at: string, part: Partial<Act>): Act => ({
  id,
  at,
  kind: 'client-erased',
  by: nora,
  client: null,
  object: null,
  ...part,
});

const report = { kind: 'report-ordered', by: null, client: { id: 'c1', name: 'Brunnhuber' } } as const;

const acts: Act[] = [
  act('1', '2026-03-05T10:30:00Z', {
    kind: 'agency-kept-out',
    object: { id: 'agentur-funke', name: 'Agentur Funke' },
  }),
  act('2', '2026-03-05T10:10:00Z', report),
  act('3', '2026-03-05T10:10:00Z', report),
  act('4', '2026-03-02T09:00:00Z', {
    kind: 'grant-given',
    client: { id: 'c2', name: null },
    object: { id: 'agentur-funke', name: 'agentur-funke' },
  }),
];

let role: 'lead' | 'consultant';
let asked: URLSearchParams[];

beforeEach(() => {
  role = 'lead';
  asked = [];
  platform.use(
    http.get('*/api/me', () =>
      HttpResponse.json({ name: 'Nora', consultancy: { id: 'n', name: 'Neuland' }, roles: [role] }),
    ),
    http.get('*/api/people', () =>
      HttpResponse.json({
        items: [
          {
            id: 'p1',
            name: 'Nora Lindner',
            email: 'n@x.example',
            role: 'lead',
            enabled: true,
            shared: false,
            lastSeenAt: null,
            you: true,
          },
        ],
        next: null,
      }),
    ),
    http.get('*/api/audit', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      if (query.get('area') === 'people') {
        return HttpResponse.json({ items: [], next: null });
      }
      return query.get('cursor')
        ? HttpResponse.json({ items: acts.slice(3), next: null })
        : HttpResponse.json({ items: acts.slice(0, 3), next: 'more' });
    }),
  );
});

const open = (address = '/settings/audit') => renderAt(address, '/settings/audit', <AuditPage />);

describe('the audit trail', () => {
  it('tells day by day who did what, and the same again as one line', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { level: 2, name: '5. März 2026' })).toBeVisible();
    expect(screen.getByText('Agentur gesperrt: Agentur Funke')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bericht bestellt: Brunnhuber' })).toHaveAttribute(
      'href',
      '/clients/c1',
    );
    expect(screen.getByText('(2-mal)', { exact: false })).toBeVisible();
    expect(screen.getByText('nicht festgehalten')).toBeVisible();
    await expectAccessible(container);
  });

  it('goes on with earlier days and does not name erased clients', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Mehr anzeigen' }));
    expect(await screen.findByText('Agentur berechtigt: agentur-funke · gelöschter Kunde')).toBeVisible();
    expect(asked.at(-1)?.get('cursor')).toBe('more');
  });

  it('is narrowed down by what, who and when, and keeps that in the address', async () => {
    const { user, address } = open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Woran' }), 'Agenturen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wer' }), 'Nora Lindner');
    fireEvent.change(screen.getByLabelText('Von'), { target: { value: '2026-03-01' } });
    fireEvent.change(screen.getByLabelText('Bis'), { target: { value: '2026-03-05' } });
    await waitFor(() => expect(asked.at(-1)?.get('until')).not.toBeNull());
    const query = asked.at(-1)!;
    expect(query.get('area')).toBe('agencies');
    expect(query.get('by')).toBe('p1');
    expect(query.get('from')).toBe(new Date(2026, 2, 1).toISOString());
    expect(query.get('until')).toBe(new Date(2026, 2, 6).toISOString());
    expect(address()).toBe('/settings/audit?area=agencies&by=p1&from=2026-03-01&to=2026-03-05');
  });

  it('says when nothing fits, and shows everything again', async () => {
    const { user } = open('/settings/audit?area=people');
    expect(await screen.findByText('Nichts gefunden')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alles zeigen' }));
    expect(await screen.findByText('Agentur gesperrt: Agentur Funke')).toBeVisible();
  });

  it('is the lead’s business', async () => {
    role = 'consultant';
    open();
    expect(await screen.findByText('Das ist Sache der Leitung')).toBeVisible();
    expect(asked).toEqual([]);
  });
});
