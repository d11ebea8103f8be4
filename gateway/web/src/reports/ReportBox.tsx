import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { Bundles } from './Bundles';
import { OrderDialog } from './OrderDialog';
import { ReportList } from './ReportList';
import styles from './Reports.module.css';
import { useReports } from './useReports';

/** The reports of a completed assessment: the first is made by itself, others when somebody wants them. */
export function ReportBox({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReports({ assessment: assessmentId }, true);
  const [isOrdering, setOrdering] = useState(false);
  const reports = data?.items ?? [];
  return (
    <Card
      title={t('reports.one')}
      actions={
        reports.length > 0 && (
          <div className={styles.actions}>
            <ButtonLink small look="quiet" to={`/assessments/${assessmentId}/words`}>
              {t('words.open')}
            </ButtonLink>
            <Button small onPress={() => setOrdering(true)}>
              {t('reports.order.open')}
            </Button>
          </div>
        )
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      <div aria-live="polite">
        {data?.items.length === 0 && <p className={styles.none}>{t('reports.soon')}</p>}
        {reports.length > 0 && <ReportList reports={reports} />}
      </div>
      <Bundles reports={reports} />
      {isOrdering && (
        <OrderDialog assessmentId={assessmentId} reports={reports} onClose={() => setOrdering(false)} />
      )}
    </Card>
  );
}
