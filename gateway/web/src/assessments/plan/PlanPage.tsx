import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../../api/problem';
import { NotFound } from '../../shell/NotFound';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { assessmentQuery, resultQuery } from '../api';
import { NoPlan } from './NoPlan';
import { planOf } from './plans';
import { RunwaySections } from './RunwaySections';

/** How long people, money and content carry what the client means to do. */
export function PlanPage() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams();
  const assessment = useQuery(assessmentQuery(assessmentId));
  const result = useQuery(resultQuery(assessmentId));
  const error = assessment.error ?? result.error;
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  const { data } = assessment;
  const plan = data && planOf(data);
  const isOpen = data?.state === 'open';
  return (
    <Page
      title={t('plan.title')}
      up={data ? { to: `/clients/${data.clientId}`, label: data.clientName } : null}
      lead={t('plan.lead')}
      actions={
        <>
          {plan && isOpen && (
            <ButtonLink to={`/assessments/${assessmentId}/plan/edit`}>{t('plan.edit')}</ButtonLink>
          )}
          <ButtonLink to={`/assessments/${assessmentId}/result`}>{t('assessments.toResult')}</ButtonLink>
        </>
      }
    >
      {error && (
        <Refused error={error} onRetry={() => void (assessment.error ? assessment : result).refetch()} />
      )}
      {(!data || !result.data) && !error && <Skeleton rows={6} tall />}
      {data && !isOpen && <Notice tone="calm">{t('plan.frozen')}</Notice>}
      {data && !plan && <NoPlan assessmentId={assessmentId} isOpen={isOpen} />}
      {plan && result.data?.runway && <RunwaySections result={result.data} plan={plan} isOpen={isOpen} />}
    </Page>
  );
}
