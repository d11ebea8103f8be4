import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { ActionsCard } from '../actions/ActionsCard';
import { AssessmentsCard } from '../assessments/AssessmentsCard';
import { ReportsCard } from '../reports/ReportsCard';
import { isProblem } from '../api/problem';
import { remember } from '../palette/recent';
import { NotFound } from '../shell/NotFound';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { clientQuery } from './api';
import { CareCard } from './care/CareCard';
import { ClientActions } from './ClientActions';
import styles from './ClientPage.module.css';
import { ContactsCard } from './contacts/ContactsCard';
import { EngagementsCard } from './engagements/EngagementsCard';
import { GrantsCard } from './GrantsCard';
import { NotesCard } from './notes/NotesCard';
import { RecordCard } from './RecordCard';
import { TimelineCard } from './timeline/TimelineCard';

export function ClientPage() {
  const { t } = useTranslation();
  const { clientId = '' } = useParams();
  const { data: client, error, refetch } = useQuery(clientQuery(clientId));
  useEffect(() => {
    if (client) {
      remember(client);
    }
  }, [client]);
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  return (
    <Page
      title={client?.name ?? t('clients.one')}
      up={{ to: '/clients', label: t('clients.title') }}
      lead={client?.sector ?? '\u00a0'}
      actions={client && <ClientActions client={client} />}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!client && !error && <Skeleton rows={6} />}
      {client?.example && (
        <Notice tone="calm" title={t('welcome.badge')}>
          {t('welcome.isExample')}
        </Notice>
      )}
      {client && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <AssessmentsCard clientId={client.id} />
            <ActionsCard client={client} />
            <NotesCard clientId={client.id} />
            <ReportsCard clientId={client.id} />
            <TimelineCard clientId={client.id} />
          </div>
          <div className={styles.side}>
            <CareCard client={client} />
            <ContactsCard clientId={client.id} />
            <EngagementsCard clientId={client.id} />
            <RecordCard client={client} />
            <GrantsCard client={client} />
          </div>
        </div>
      )}
    </Page>
  );
}
