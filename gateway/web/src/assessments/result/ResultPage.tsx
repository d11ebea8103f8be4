import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../../api/problem';
import type { Ahead } from '../../api/query';
import { useFormat } from '../../i18n/format';
import { reportsQuery } from '../../reports/api';
import { ReportBox } from '../../reports/ReportBox';
import { NotFound } from '../../shell/NotFound';
import { Button, ButtonAnchor, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { useUnhurried } from '../../ui/useUnhurried';
import { assessmentQuery, resultQuery } from '../api';
import { outlookQuery } from '../outlook/api';
import { ResultSections } from './ResultSections';

export const ahead: Ahead = (queryClient, { assessmentId = '' }, search) => [
  queryClient.query(resultQuery(assessmentId)),
  queryClient.query(assessmentQuery(assessmentId)),
  queryClient.query(outlookQuery(assessmentId, search.get('level') ?? undefined)),
  queryClient.query(reportsQuery({ assessment: assessmentId })),
];

export function ResultPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { assessmentId = '' } = useParams();
  const { data: assessment } = useQuery(assessmentQuery(assessmentId));
  const { data, error, refetch } = useQuery(resultQuery(assessmentId));
  const result = useUnhurried(data);
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  const frozen = result?.completedAt;
  return (
    <Page
      title={assessment ? t('result.titleOf', { client: assessment.clientName }) : t('result.title')}
      up={assessment ? { to: `/clients/${assessment.clientId}`, label: assessment.clientName } : null}
      lead={
        result
          ? [
              format.text(result.catalogue.title),
              t('assessments.cycle', { cycle: result.cycle }),
              frozen
                ? t('assessments.completedOn', { date: format.date(frozen) })
                : t('assessments.states.open'),
            ].join(' · ')
          : '\u00a0'
      }
      actions={
        <>
          <Button look="quiet" onPress={() => window.print()}>
            {t('result.print')}
          </Button>
          <ButtonAnchor
            look="quiet"
            href={`/api/assessments/${assessmentId}/export`}
            download={`${assessment?.clientName ?? assessmentId}.json`}
          >
            {t('result.exportData')}
          </ButtonAnchor>
          <ButtonLink to={`/assessments/${assessmentId}/plan`}>{t('plan.title')}</ButtonLink>
          <ButtonLink to={`/assessments/${assessmentId}/interview`}>{t('result.toAnswers')}</ButtonLink>
        </>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!result && !error && <Skeleton rows={6} tall />}
      {result && !frozen && <Notice tone="warn">{t('result.preliminary')}</Notice>}
      {result && (
        <ResultSections result={result} report={frozen ? <ReportBox assessmentId={assessmentId} /> : null} />
      )}
    </Page>
  );
}
