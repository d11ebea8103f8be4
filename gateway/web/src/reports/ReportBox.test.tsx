import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { dayIn } from '../invitations/days';
import { expectAccessible } from '../test/axe';
import { platform, refusal } from '../test/platform';
import { renderAt } from '../test/renderAt';
import { report } from '../test/samples/report';
import type { Report, ReportOrder, Share } from './api';
import { ReportBox } from './ReportBox';

let reports: Report[];
let shares: Share[];
let ordered: ReportOrder | undefined;
let until: string | undefined;

const open = () => renderAt('/box', '/box', <ReportBox assessmentId={report.assessmentId} />);

beforeEach(() => {
  reports = [report];
  shares = [];
  ordered = undefined;
  until = undefined;
  platform.use(
    http.get('*/api/reports', () => HttpResponse.json({ items: reports, next: null })),
    http.post('*/api/reports', async ({ request }) => {
      ordered = (await request.json()) as ReportOrder;
      const docx: Report = {
        ...report,
        id: 'r2',
        format: 'docx',
        state: 'queued',
        fileName: null,
        size: null,
      };
      reports = [docx, report];
      return HttpResponse.json({ items: reports, next: null }, { status: 202 });
    }),
    http.post('*/api/reports/r2/cancellation', () => {
      const cancelled: Report = { ...report, id: 'r2', format: 'docx', state: 'cancelled' };
      reports = [cancelled, report];
      return HttpResponse.json(cancelled);
    }),
    http.get('*/api/reports/r1/shares', () => HttpResponse.json({ items: shares, next: null })),
    http.post('*/api/reports/r1/shares', async ({ request }) => {
      until = ((await request.json()) as { expiresAt: string }).expiresAt;
      return HttpResponse.json({ share: openShare, token: 't0ken' }, { status: 201 });
    }),
    http.delete('*/api/reports/r1/shares/s1', () => {
      shares = [{ ...openShare, state: 'revoked' }];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const openShare: Share = {
  id: 's1',
  state: 'open',
  createdAt: '2026-03-04T08:00:00Z',
  expiresAt: '2026-04-04T08:00:00Z',
  revokedAt: null,
  downloads: 3,
  lastDownloadAt: '2026-03-05T08:00:00Z',
};

describe('the reports of an assessment', () => {
  it('are made in the languages and as the files that are chosen', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Bericht erstellen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Bericht erstellen' });
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('checkbox', { name: 'Englisch' }));
    await user.click(within(dialog).getByRole('checkbox', { name: /^Word/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Erstellen' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(ordered).toEqual({
      assessmentId: report.assessmentId,
      kinds: ['result'],
      languages: ['de', 'en'],
      formats: ['pdf', 'docx'],
    });
    expect(await screen.findByText(/Deutsch · Word/)).toBeVisible();
  });

  it('are not ordered before something of everything is chosen', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Bericht erstellen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Bericht erstellen' });
    await user.click(within(dialog).getByRole('checkbox', { name: /^PDF/ }));
    expect(within(dialog).getByText('Bitte wählen Sie mindestens eines.')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Erstellen' })).toBeDisabled();
  });

  it('are cancelled while they are under way and can be asked for again', async () => {
    reports = [{ ...report, id: 'r2', format: 'docx', state: 'rendering' }];
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Ergebnisbericht, Deutsch, Word abbrechen' }));
    expect(await screen.findByText('Die Erstellung wurde abgebrochen.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  });

  it('come in one archive where there are several files', async () => {
    reports = [{ ...report, id: 'r2', format: 'docx' }, report];
    open();
    expect(
      await screen.findByRole('link', { name: 'Alle Dateien als ZIP: Ergebnisbericht, Deutsch' }),
    ).toHaveAttribute('href', '/api/reports/r2/bundle');
  });

  it('are shown in their newest version, with those before behind it', async () => {
    reports = [
      { ...report, id: 'r3', words: 3, createdAt: '2026-03-09T08:00:00Z' },
      { ...report, id: 'r2', words: 2 },
      report,
    ];
    const { container, user } = open();
    expect(await screen.findByText(/Fassung 3 · mit eigenen Worten/)).toBeVisible();
    await user.click(screen.getByText('2 frühere Fassungen'));
    expect(screen.getByText(/Fassung 2 · mit eigenen Worten/)).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'Herunterladen' }).map((link) => link.getAttribute('href')),
    ).toEqual(['r3', 'r2', 'r1'].map((id) => `/api/reports/${id}/content`));
    expect(screen.getAllByText('Vorlage 1, Daten 9701f9fa2b54')).toHaveLength(3);
    expect(screen.queryByRole('link', { name: /^Alle Dateien/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Eigene Worte' })).toHaveAttribute(
      'href',
      `/assessments/${report.assessmentId}/words`,
    );
    await expectAccessible(container);
  });

  it('are shared by a link that is shown this once', async () => {
    const { user } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Ergebnisbericht, Deutsch, PDF per Link weitergeben' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Per Link weitergeben' });
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Link erstellen' }));
    const issued = await screen.findByRole('dialog', { name: 'Der Link ist da' });
    expect(within(issued).getByLabelText('Link')).toHaveValue(
      `${window.location.origin}/public/reports/t0ken`,
    );
    expect(until).toBe(new Date(`${dayIn(30)}T23:59:59`).toISOString());
    await user.click(within(issued).getByRole('button', { name: 'Fertig' }));
    expect(screen.queryByText(/t0ken/)).not.toBeInTheDocument();
  });

  it('say how often a link was used, and close it', async () => {
    shares = [openShare];
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /per Link weitergeben$/ }));
    const links = await screen.findByRole('region', { name: 'Bisherige Links' });
    expect(within(links).getByText(/3 Mal abgerufen/)).toBeVisible();
    await user.click(within(links).getByRole('button', { name: /zurückziehen$/ }));
    expect(await within(links).findByText('Zurückgezogen')).toBeVisible();
  });

  it('name the field that the platform does not take', async () => {
    platform.use(
      http.post('*/api/reports', () =>
        refusal(422, 'report-order-refused', [
          { field: 'formats', code: 'figures-with-result-only', message: 'Nur zum Ergebnisbericht.' },
        ]),
      ),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Bericht erstellen' }));
    await user.click(await screen.findByRole('button', { name: 'Erstellen' }));
    expect(await screen.findByText('Nur zum Ergebnisbericht.')).toBeVisible();
  });
});
