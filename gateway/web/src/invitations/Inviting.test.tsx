import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { expectAccessible } from '../test/axe';
import { ADDRESS, keepInvitations, open, sent } from '../test/inviting';
import { platform, refusal } from '../test/platform';
import { assessment } from '../test/samples/assessment';
import { dayIn } from './days';

beforeEach(() => keepInvitations());

async function openDialog() {
  const page = open();
  await page.user.click(await screen.findByRole('button', { name: 'Einladen' }));
  return { ...page, dialog: within(await screen.findByRole('dialog', { name: 'Einladen' })) };
}

describe('a new invitation', () => {
  it('is made in a few words, and the link is shown this once', async () => {
    const { user, dialog } = await openDialog();
    expect(await dialog.findByRole('radio', { name: 'Englisch', checked: true })).toBeVisible();
    await expectAccessible(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: /gemeinsamer Link/ }));
    await user.type(dialog.getByLabelText('Für wen ist der Link?'), ' Vertrieb ');
    await user.click(dialog.getByRole('button', { name: 'Link erstellen' }));

    const issued = await screen.findByRole('dialog', { name: 'Der Link ist da' });
    const link = `${window.location.origin}/f/t0ken`;
    expect(within(issued).getByLabelText('Link')).toHaveValue(link);
    expect(sent.invitation).toMatchObject({
      perspective: 'doers',
      kind: 'shared',
      language: 'en',
      recipientLabel: 'Vertrieb',
    });
    expect(sent.invitation?.expiresAt).toBe(new Date(`${dayIn(14)}T23:59:59`).toISOString());
    expect(await within(issued).findByRole('img', { name: 'QR-Code des Links' })).toBeVisible();
    await expectAccessible(issued);
    await user.click(within(issued).getByRole('button', { name: 'Link kopieren' }));
    expect(await within(issued).findByText('Kopiert')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link);

    await user.click(within(issued).getByRole('button', { name: 'Fertig' }));
    expect(await screen.findByText('Vertrieb')).toBeVisible();
    expect(screen.queryByText(/t0ken/)).not.toBeInTheDocument();
  });

  it('comes with a message in the language of the questionnaire, ready to be sent', async () => {
    const { user, dialog } = await openDialog();
    await dialog.findByRole('radio', { name: 'Englisch', checked: true });
    await user.click(dialog.getByRole('button', { name: 'Link erstellen' }));
    const field = await screen.findByLabelText('Nachricht zum Verschicken (Englisch)');
    const message = (field as HTMLTextAreaElement).value;
    expect(message).toContain(`no account is needed:\n${window.location.origin}/f/t0ken`);
    expect(message).toContain('You answer anonymously');
    expect(message).toContain('kind regards\nNora Sommer\nNeuland Beratung');
    await user.type(field, ' PS');
    const mail = new URL(screen.getByRole('link', { name: 'Im Mailprogramm öffnen' }).getAttribute('href')!);
    expect(mail.searchParams.get('subject')).toBe(`Your view on social media at ${assessment.clientName}`);
    expect(mail.searchParams.get('body')).toContain('Neuland Beratung PS');
  });

  it('is taken along as a picture of the link', async () => {
    const kept: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      kept.push(`${this.download} ${this.href.slice(0, 19)}`);
    });
    const { user, dialog } = await openDialog();
    await dialog.findByRole('radio', { name: 'Englisch', checked: true });
    await user.click(dialog.getByRole('radio', { name: 'Deutsch' }));
    await user.click(dialog.getByRole('button', { name: 'Link erstellen' }));
    await user.click(await screen.findByRole('button', { name: 'Als SVG' }));
    expect(kept).toEqual(['Fragebogen-QR-Code.svg data:image/svg+xml,']);
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await user.click(screen.getByRole('button', { name: 'Drucken' }));
    expect(print).toHaveBeenCalledOnce();
    const sheet = (await screen.findByText(`${window.location.origin}/f/t0ken`)).parentElement!;
    expect(sheet).toHaveTextContent('Ihr Fragebogen');
    // the label is for the consultant's eyes only
    expect(sheet).not.toHaveTextContent('Vertrieb');
  });

  it('names the field that the platform does not take', async () => {
    platform.use(
      http.post(`*/api${ADDRESS}`, () =>
        refusal(400, 'invalid-request', [
          { field: 'remindAt', code: 'reminder-out-of-range', message: 'Vor dem Ablauf, bitte.' },
        ]),
      ),
    );
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Link erstellen' }));
    expect(await screen.findByText('Vor dem Ablauf, bitte.')).toBeVisible();
  });

  it('cannot be made any more once the assessment is completed', async () => {
    platform.use(
      http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed' })),
    );
    open();
    expect(await screen.findByText(/Die Links führen nirgendwohin mehr/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Einladen' })).not.toBeInTheDocument();
  });
});
