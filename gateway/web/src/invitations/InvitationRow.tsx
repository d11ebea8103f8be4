import { useTranslation } from 'react-i18next';

import type { Assessment } from '../assessments/api';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Row } from '../ui/Rows';
import { Share } from '../ui/Share';
import type { Invitation } from './api';
import { audienceOf } from './audience';
import styles from './InvitationRow.module.css';
import { canBeReminded, isOverdue, isPending } from './state';
import { useFacts } from './useFacts';

const TONES = {
  open: 'calm',
  started: 'warn',
  completed: 'good',
  expired: 'calm',
  revoked: 'calm',
} as const;

interface InvitationRowProps {
  assessment: Assessment;
  invitation: Invitation;
  onRemind: () => void;
  onRevoke: () => void;
}

export function InvitationRow({ assessment, invitation, onRemind, onRevoke }: InvitationRowProps) {
  const { t } = useTranslation();
  const facts = useFacts(invitation, assessment);
  const { state, recipientLabel } = invitation;
  const label = recipientLabel ?? t(`invitations.to.${audienceOf(invitation)}.name`);
  const overdue = isOverdue(invitation, assessment);
  return (
    <Row
      name={
        <>
          {label}
          <Badge tone={TONES[state]}>{t(`invitations.states.${state}`)}</Badge>
          {overdue && <Badge tone="bad">{t('invitations.overdue.one')}</Badge>}
          {!overdue && invitation.reminderDue && <Badge tone="warn">{t('invitations.reminder')}</Badge>}
        </>
      }
      facts={[...facts, <Come key="come" invitation={invitation} />]}
      action={
        <div className={styles.actions}>
          {canBeReminded(invitation, assessment) && (
            <Button
              small
              look={overdue ? 'secondary' : 'quiet'}
              aria-label={t('invitations.remind.of', { label })}
              onPress={onRemind}
            >
              {t('invitations.remind.open')}
            </Button>
          )}
          {isPending(invitation) && (
            <Button small look="quiet" aria-label={t('invitations.revoke.of', { label })} onPress={onRevoke}>
              {t('invitations.revoke.open')}
            </Button>
          )}
        </div>
      }
    />
  );
}

/** How far those invited have come. */
function Come({ invitation: { kind, progress, respondents, submitted } }: { invitation: Invitation }) {
  const { t } = useTranslation();
  if (kind === 'shared') {
    return t('invitations.respondents', { count: respondents, submitted });
  }
  return (
    progress && (
      <>
        {t('invitations.progress', { answered: progress.answered, of: progress.of })}
        <span className={styles.come}>
          <Share of={progress.answered / Math.max(1, progress.of)} />
        </span>
      </>
    )
  );
}
