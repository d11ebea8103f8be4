import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Row } from '../ui/Rows';
import type { Invitation } from './api';
import { audienceOf } from './audience';

const TONES = {
  open: 'calm',
  started: 'warn',
  completed: 'good',
  expired: 'calm',
  revoked: 'calm',
} as const;

export function InvitationRow({ invitation, onRevoke }: { invitation: Invitation; onRevoke: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, recipientLabel, progress, respondents, submitted, expiresAt, remindAt } = invitation;
  const audience = t(`invitations.to.${audienceOf(invitation)}.name`);
  const pending = state === 'open' || state === 'started';
  const facts = [
    recipientLabel && audience,
    pending && t('invitations.until', { date: format.date(expiresAt) }),
    state === 'expired' && t('invitations.ended', { date: format.date(expiresAt) }),
    pending && remindAt && t('invitations.remindOn', { date: format.date(remindAt) }),
    t(`common.languages.${invitation.language}`),
  ].filter(Boolean);
  const come =
    invitation.kind === 'shared'
      ? t('invitations.respondents', { count: respondents, submitted })
      : progress && t('invitations.progress', { answered: progress.answered, of: progress.of });
  return (
    <Row
      name={
        <>
          {recipientLabel ?? audience}
          <Badge tone={TONES[state]}>{t(`invitations.states.${state}`)}</Badge>
          {invitation.reminderDue && <Badge tone="warn">{t('invitations.reminder')}</Badge>}
        </>
      }
      facts={[facts.join(' · '), come]}
      action={
        pending && (
          <Button
            small
            look="quiet"
            aria-label={t('invitations.revoke.of', { label: recipientLabel ?? audience })}
            onPress={onRevoke}
          >
            {t('invitations.revoke.open')}
          </Button>
        )
      }
    />
  );
}
