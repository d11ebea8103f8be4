import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LeadPage } from '../settings/LeadPage';
import { useIsLead } from '../settings/useIsLead';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { More } from '../ui/More';
import { Refused } from '../ui/Refused';
import { Rows } from '../ui/Rows';
import { Skeleton } from '../ui/Skeleton';
import { type Asked, AgencyDialogs } from './AgencyDialogs';
import { AgencyRow } from './AgencyRow';
import { agenciesQuery } from './api';

/** The partner agencies of the consultancy and what they sign in with. */
export function AgenciesPage() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({ ...agenciesQuery, enabled: useIsLead() });
  const [asked, setAsked] = useState<Asked>();
  const agencies = query.data?.pages.flatMap(({ items }) => items);
  const create = (
    <Button look="primary" onPress={() => setAsked({ to: 'create' })}>
      {t('agencies.create.open')}
    </Button>
  );
  return (
    <LeadPage
      title={t('agencies.title')}
      lead={t('agencies.lead')}
      actions={agencies && agencies.length > 0 ? create : undefined}
    >
      {query.error && <Refused error={query.error} onRetry={() => void query.refetch()} />}
      {!agencies && !query.error && <Skeleton rows={3} tall />}
      {agencies?.length === 0 && (
        <Empty title={t('agencies.none.title')} action={create}>
          {t('agencies.none.text')}
        </Empty>
      )}
      {agencies && agencies.length > 0 && (
        <Card title={t('agencies.all')} hint={t('agencies.hint')}>
          <Rows>
            {agencies.map((agency) => (
              <AgencyRow key={agency.id} agency={agency} onAsk={(to) => setAsked({ to, agency })} />
            ))}
          </Rows>
          <More of={query} />
        </Card>
      )}
      <AgencyDialogs asked={asked} onClose={() => setAsked(undefined)} />
    </LeadPage>
  );
}
