import type { TFunction } from 'i18next';

import { createFormat } from '../i18n/format';
import type { Invitation } from './api';

/** Why somebody is written to. */
export type Occasion = 'invite' | 'remind';

export interface Sender {
  client: string;
  name: string;
  consultancy: string;
}

export interface Message {
  subject: string;
  body: string;
}

/**
 * What a consultant may send along with a link, in the language of the questionnaire. Without a link, as of a shared one
 * that stays, it points to the one that was sent before.
 *
 * @param t texts in that language
 */
export function messageOf(
  t: TFunction,
  occasion: Occasion,
  invitation: Invitation,
  { client, name, consultancy }: Sender,
  link?: string,
): Message {
  const date = createFormat(invitation.language).date(invitation.expiresAt);
  const { progress, kind, perspective } = invitation;
  const parts = [
    t('invitations.message.hello'),
    t(`invitations.message.${occasion}.why`, { client }),
    link ? t('invitations.message.link', { link }) : t('invitations.message.sameLink'),
    t('invitations.message.until', { date }),
    occasion === 'remind' && link && t('invitations.message.replaces'),
    kind === 'single' && progress && t('invitations.message.kept'),
    perspective === 'doers' && t('invitations.message.anonymous'),
    t('invitations.message.thanks', { name, consultancy }),
  ];
  return {
    subject: t(`invitations.message.${occasion}.subject`, { client }),
    body: parts.filter(Boolean).join('\n\n'),
  };
}

/** Opens the mail program with everything but the address. */
export function mailto({ subject, body }: Message): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
