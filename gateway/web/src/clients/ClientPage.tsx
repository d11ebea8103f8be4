import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { AssessmentsCard } from '../assessments/AssessmentsCard';
import { ReportsCard } from '../reports/ReportsCard';
import { isProblem } from '../api/problem';
import { NotFound } from '../shell/NotFound';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { clientQuery } from './api';
import { ClientActions } from './ClientActions';
import styles from './ClientPage.module.css';
import { GrantsCard } from './GrantsCard';
import { RecordCard } from './RecordCard';

export function ClientPage() {
  const { t } = useTranslation();
  const { clientId = '' } = useParams();
  const { data: client, error, refetch } = useQuery(clientQuery(clientId));
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  return (
    <Page
      title={client?.name ?? t('clients.one')}
      up={{ to: '/clients', label: t('clients.title') }}
      lead={client?.sector}
      actions={client && <ClientActions client={client} />}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!client && !error && <Skeleton rows={6} />}
      {client && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <AssessmentsCard clientId={client.id} />
            <ReportsCard clientId={client.id} />
          </div>
          <div className={styles.side}>
            <RecordCard client={client} />
            <GrantsCard client={client} />
          </div>
        </div>
      )}
    </Page>
  );
}
