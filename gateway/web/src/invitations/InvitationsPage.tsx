import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../api/problem';
import { assessmentQuery } from '../assessments/api';
import { NotFound } from '../shell/NotFound';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { InvitationsCard } from './InvitationsCard';
import { VoicesCard } from './VoicesCard';

/** Who of the client answers by link, and how far they are. */
export function InvitationsPage() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams();
  const { data: assessment, error, refetch } = useQuery(assessmentQuery(assessmentId));
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  return (
    <Page
      title={t('invitations.title')}
      up={assessment ? { to: `/clients/${assessment.clientId}`, label: assessment.clientName } : null}
      lead={t('invitations.lead')}
      actions={
        <ButtonLink to={`/assessments/${assessmentId}/interview`}>{t('invitations.toInterview')}</ButtonLink>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!assessment && !error && <Skeleton rows={3} tall />}
      {assessment?.state === 'completed' && <Notice tone="calm">{t('invitations.completed')}</Notice>}
      {assessment && <InvitationsCard assessment={assessment} />}
      {assessment && <VoicesCard assessment={assessment} />}
    </Page>
  );
}
