import { useTranslation } from 'react-i18next';

import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { ReportList } from './ReportList';
import styles from './Reports.module.css';
import { useReports } from './useReports';

/** All reports on a client. */
export function ReportsCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReports({ client: clientId });
  return (
    <Card title={t('reports.title')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className={styles.none}>{t('reports.none')}</p>}
      {data && data.items.length > 0 && <ReportList reports={data.items} />}
    </Card>
  );
}
