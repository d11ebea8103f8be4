import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { Row, Rows } from '../ui/Rows';
import { type Report, revokeShare, sharesQuery } from './api';
import styles from './Reports.module.css';

/** The links to a report made so far: whether they hold, how often they were used, and how to close them. */
export function ShareList({ report }: { report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sharesQuery(report));
  const revocation = useMutation({
    mutationFn: (id: string) => revokeShare(report, id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sharesQuery(report).queryKey }),
  });
  if (error) {
    return <Refused error={error} onRetry={() => void refetch()} />;
  }
  if (!data || data.items.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('reports.share.existing')}>
      <h3 className={styles.name}>{t('reports.share.existing')}</h3>
      {revocation.error && <Refused error={revocation.error} />}
      <Rows>
        {data.items.map(({ id, state, createdAt, expiresAt, downloads, lastDownloadAt }) => (
          <Row
            key={id}
            name={
              <>
                {format.date(createdAt)}
                <Badge tone={state === 'open' ? 'good' : 'calm'}>{t(`reports.share.states.${state}`)}</Badge>
              </>
            }
            facts={[
              [
                t('reports.share.until', { date: format.date(expiresAt) }),
                lastDownloadAt
                  ? t('reports.share.downloads', { count: downloads, date: format.dateTime(lastDownloadAt) })
                  : t('reports.share.never'),
              ].join(' · '),
            ]}
            action={
              state === 'open' && (
                <Button
                  small
                  look="quiet"
                  aria-label={t('reports.share.revokeOf', { date: format.date(createdAt) })}
                  isPending={revocation.isPending && revocation.variables === id}
                  onPress={() => revocation.mutate(id)}
                >
                  {t('reports.share.revoke')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </section>
  );
}
