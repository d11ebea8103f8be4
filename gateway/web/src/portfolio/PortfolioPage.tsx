import { usePrefetchInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Ahead } from '../api/query';
import { CreateClientDialog } from '../clients/CreateClientDialog';
import { useWelcome } from '../onboarding/useWelcome';
import { Welcome } from '../onboarding/Welcome';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { useUnhurried } from '../ui/useUnhurried';
import { colleaguesQuery, NOTHING, overviewQuery, portfolioQuery, viewsQuery } from './api';
import { Clients } from './Clients';
import { Filters } from './Filters';
import { OverviewCard } from './OverviewCard';
import { selectionIn, useSelection } from './useSelection';

export const ahead: Ahead = (queryClient, _, search) => {
  const { filters, sort } = selectionIn(search);
  return [
    queryClient.query(overviewQuery(NOTHING)),
    queryClient.infiniteQuery(portfolioQuery(filters, sort)),
    queryClient.query(colleaguesQuery),
    queryClient.query(viewsQuery),
  ];
};

export function PortfolioPage() {
  const { t } = useTranslation();
  const selection = useSelection();
  const [creating, setCreating] = useState(false);
  const welcome = useWelcome();
  const { data, error, refetch } = useQuery(overviewQuery(NOTHING));
  const all = useUnhurried(data);
  // it is shown once there is anybody at all, but asked for at once
  usePrefetchInfiniteQuery(portfolioQuery(selection.filters, selection.sort));

  const add = (
    <Button look="primary" onPress={() => setCreating(true)}>
      {t('clients.create.open')}
    </Button>
  );
  return (
    <Page title={t('clients.title')} lead={t('clients.lead')} actions={add}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!all && !error && <Skeleton rows={6} tall />}
      {all?.total === 0 && welcome.isWanted && (
        <Welcome onCreate={() => setCreating(true)} onDismiss={welcome.dismiss} />
      )}
      {all?.total === 0 && !welcome.isWanted && (
        <Empty title={t('clients.none.title')} action={add}>
          {t('clients.none.text')}
        </Empty>
      )}
      {all && all.total > 0 && (
        <>
          <Filters selection={selection} all={all} />
          <OverviewCard filters={selection.filters} all={all} />
          <Clients selection={selection} />
        </>
      )}
      <CreateClientDialog isOpen={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
