import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';

import { isProblem } from '../../api/problem';
import { NotFound } from '../../shell/NotFound';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { assessmentQuery, catalogueQuery } from '../api';
import { EditPlan } from './EditPlan';

/** Where the plan is entered; once the assessment is completed it is only read. */
export function EditPlanPage() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams();
  const assessment = useQuery(assessmentQuery(assessmentId));
  const catalogue = useQuery({
    ...catalogueQuery(assessment.data?.catalogue ?? { id: '', version: '' }),
    enabled: assessment.data !== undefined,
  });
  const error = assessment.error ?? catalogue.error;
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  if (assessment.data?.state === 'completed') {
    return <Navigate to={`/assessments/${assessmentId}/plan`} replace />;
  }
  const planning = catalogue.data?.planning;
  return (
    <Page
      title={t('plan.edit')}
      up={
        assessment.data
          ? {
              to: `/assessments/${assessmentId}/plan`,
              label: `${t('plan.title')}, ${assessment.data.clientName}`,
            }
          : null
      }
      lead={t('plan.editLead')}
    >
      {error && (
        <Refused error={error} onRetry={() => void (assessment.error ? assessment : catalogue).refetch()} />
      )}
      {!catalogue.data && !error && <Skeleton rows={6} tall />}
      {catalogue.data && !planning && (
        <Empty title={t('plan.noPlanning.title')}>{t('plan.noPlanning.text')}</Empty>
      )}
      {assessment.data && planning && <EditPlan assessment={assessment.data} planning={planning} />}
    </Page>
  );
}
