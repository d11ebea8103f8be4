import { useTranslation } from 'react-i18next';

import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { ReportList } from './ReportList';
import styles from './Reports.module.css';
import { useReports } from './useReports';

/** The report of a completed assessment: it is made by itself, and this shows how far it is. */
export function ReportBox({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReports({ assessment: assessmentId }, true);
  return (
    <Card title={t('reports.one')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      <div aria-live="polite">
        {data?.items.length === 0 && <p className={styles.none}>{t('reports.soon')}</p>}
        {data && data.items.length > 0 && <ReportList reports={data.items} />}
      </div>
    </Card>
  );
}
