import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../../api/problem';
import type { Ahead } from '../../api/query';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { useUnhurried } from '../../ui/useUnhurried';
import { assessmentQuery, catalogueQuery, resultQuery } from '../api';
import { Interview } from './Interview';
import { shown } from './shown';

export const ahead: Ahead = (queryClient, { assessmentId = '' }) => [
  queryClient
    .query(assessmentQuery(assessmentId))
    .then(({ catalogue }) => queryClient.query(catalogueQuery(catalogue))),
  queryClient.query(resultQuery(assessmentId)),
];

export function InterviewPage() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams();
  const assessment = useQuery(assessmentQuery(assessmentId));
  const catalogue = useQuery({
    ...catalogueQuery(assessment.data?.catalogue ?? { id: '', version: '' }),
    enabled: assessment.data !== undefined,
  });
  const error = assessment.error ?? catalogue.error;
  const asked = useMemo(
    () => assessment.data && catalogue.data && shown(catalogue.data, assessment.data),
    [assessment.data, catalogue.data],
  );
  // only the first time: answers given afterwards are to be seen at once
  const isThere = useUnhurried(asked !== undefined);
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  if (isThere && assessment.data && asked) {
    return <Interview key={assessmentId} assessment={assessment.data} catalogue={asked} />;
  }
  return (
    <Page title={t('interview.title')}>
      {error ? (
        <Refused error={error} onRetry={() => void (assessment.error ? assessment : catalogue).refetch()} />
      ) : (
        <Skeleton rows={5} tall />
      )}
    </Page>
  );
}
