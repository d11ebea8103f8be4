import { useTranslation } from 'react-i18next';

import type { Assessment } from '../assessments/api';
import { useFormat } from '../i18n/format';
import type { Invitation } from './api';
import { audienceOf } from './audience';
import { endOf, isPending } from './state';

/** What is to be known of an invitation, line by line: whom it asks, when it ends or ended, who was asked again. */
export function useFacts(invitation: Invitation, assessment: Assessment): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { recipientLabel, expiresAt, remindAt, remindedAt, reminders, language } = invitation;
  const end = endOf(invitation, assessment);
  const pending = isPending(invitation);
  const first = [
    recipientLabel && t(`invitations.to.${audienceOf(invitation)}.name`),
    pending && t('invitations.until', { date: format.date(expiresAt) }),
    end && t(`invitations.${end.how}`, { date: format.date(end.at) }),
    pending && remindAt && t('invitations.remindOn', { date: format.date(remindAt) }),
    t(`common.languages.${language}`),
  ];
  return [
    first.filter(Boolean).join(' · '),
    remindedAt ? t('invitations.reminded', { count: reminders, date: format.date(remindedAt) }) : '',
  ].filter(Boolean);
}
