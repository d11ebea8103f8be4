import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { LeadPage } from '../settings/LeadPage';
import { useIsLead } from '../settings/useIsLead';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { More } from '../ui/More';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { auditQuery } from './api';
import styles from './Audit.module.css';
import { AuditFilters } from './AuditFilters';
import { AuditLine } from './AuditLine';
import { byDay } from './days';
import { useWanted } from './useWanted';

/** Who did what, day by day. */
export function AuditPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, change] = useWanted();
  const query = useInfiniteQuery({ ...auditQuery(wanted), enabled: useIsLead() });
  const { data, error, refetch } = query;
  const days = useMemo(() => data && byDay(data.pages.flatMap(({ items }) => items)), [data]);
  const isFiltered = Object.values(wanted).some((value) => value !== '');
  return (
    <LeadPage title={t('audit.title')} lead={t('audit.lead')}>
      <AuditFilters wanted={wanted} onChange={change} />
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!days && !error && <Skeleton rows={6} />}
      {days?.length === 0 && isFiltered && (
        <Empty
          title={t('audit.notFound.title')}
          action={
            <Button onPress={() => change({ area: '', by: '', from: '', to: '' })}>{t('audit.clear')}</Button>
          }
        >
          {t('audit.notFound.text')}
        </Empty>
      )}
      {days?.length === 0 && !isFiltered && (
        <Empty title={t('audit.none.title')}>{t('audit.none.text')}</Empty>
      )}
      {days && days.length > 0 && (
        <div className={styles.days}>
          {days.map(({ at, lines }) => (
            <section key={at} className={styles.day}>
              <h2 className={styles.date}>{format.date(at)}</h2>
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <AuditLine key={line.act.id} line={line} />
                ))}
              </ul>
            </section>
          ))}
          <More of={query} />
        </div>
      )}
    </LeadPage>
  );
}
