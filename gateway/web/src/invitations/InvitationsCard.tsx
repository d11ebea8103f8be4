import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Assessment } from '../assessments/api';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { Rows } from '../ui/Rows';
import { Skeleton } from '../ui/Skeleton';
import { type Invitation, invitationsQuery } from './api';
import { InvitationRow } from './InvitationRow';
import { InviteDialog } from './InviteDialog';
import { RemindDialog } from './RemindDialog';
import { RevokeDialog } from './RevokeDialog';
import { isOverdue } from './state';

export function InvitationsCard({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(invitationsQuery(assessment.id));
  const [inviting, setInviting] = useState(false);
  const [reminding, setReminding] = useState<Invitation>();
  const [revoking, setRevoking] = useState<Invitation>();
  const invitations = data?.items;
  const overdue = invitations?.filter((invitation) => isOverdue(invitation, assessment)).length ?? 0;
  const open = assessment.state === 'open' && (
    <Button look="primary" onPress={() => setInviting(true)}>
      {t('invitations.invite.open')}
    </Button>
  );
  return (
    <Card
      title={t('invitations.title')}
      hint={t('invitations.rule')}
      actions={invitations?.length ? open : undefined}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!invitations && !error && <Skeleton rows={2} tall />}
      {overdue > 0 && <Notice tone="warn">{t('invitations.overdue.all', { count: overdue })}</Notice>}
      {invitations?.length === 0 && (
        <Empty title={t('invitations.none.title')} action={open}>
          {t('invitations.none.text')}
        </Empty>
      )}
      {invitations && invitations.length > 0 && (
        <Rows>
          {invitations.map((invitation) => (
            <InvitationRow
              key={invitation.id}
              assessment={assessment}
              invitation={invitation}
              onRemind={() => setReminding(invitation)}
              onRevoke={() => setRevoking(invitation)}
            />
          ))}
        </Rows>
      )}
      {inviting && <InviteDialog assessment={assessment} onClose={() => setInviting(false)} />}
      {reminding && (
        <RemindDialog
          assessment={assessment}
          invitation={reminding}
          onClose={() => setReminding(undefined)}
        />
      )}
      <RevokeDialog
        assessmentId={assessment.id}
        invitation={revoking}
        onClose={() => setRevoking(undefined)}
      />
    </Card>
  );
}
