import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { agencyChoiceQuery } from '../agencies/api';
import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { type Client, type Grant, grantsQuery } from './api';
import { GiveGrant } from './GiveGrant';
import styles from './GrantsCard.module.css';
import { WithdrawGrantDialog } from './WithdrawGrantDialog';

/** Which agencies may fetch the handover of this client. */
export function GrantsCard({ client }: { client: Client }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(grantsQuery(client.id));
  const { data: agencies } = useQuery(agencyChoiceQuery);
  const [withdrawing, setWithdrawing] = useState<Grant>();
  const agencyOf = ({ agency }: Grant) => agencies?.items.find(({ id }) => id === agency);
  const nameOf = (grant: Grant) => agencyOf(grant)?.name ?? grant.agency;
  return (
    <Card title={t('clients.grants.title')} hint={t('clients.grants.hint')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.items.length === 0 && <p className={styles.none}>{t('clients.grants.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map((grant) => (
            <li key={grant.id} className={styles.row}>
              <span>
                <strong>{nameOf(grant)}</strong>{' '}
                {agencyOf(grant)?.enabled === false && <Badge tone="warn">{t('agencies.keptOut')}</Badge>}
                <span className={styles.since}>
                  {t('clients.grants.since', { date: format.date(grant.givenAt) })}
                </span>
              </span>
              <Button
                small
                look="quiet"
                aria-label={t('clients.grants.withdrawFrom', { agency: nameOf(grant) })}
                onPress={() => setWithdrawing(grant)}
              >
                {t('clients.grants.withdraw')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <GiveGrant clientId={client.id} granted={data?.items.map(({ agency }) => agency) ?? []} />
      <WithdrawGrantDialog
        client={client}
        grant={withdrawing}
        name={withdrawing && nameOf(withdrawing)}
        onClose={() => setWithdrawing(undefined)}
      />
    </Card>
  );
}
