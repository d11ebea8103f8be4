import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Search } from '../ui/Search';
import { Skeleton } from '../ui/Skeleton';
import { clientsQuery, SORTS } from './api';
import { ClientList } from './ClientList';
import styles from './ClientsPage.module.css';
import { CreateClientDialog } from './CreateClientDialog';
import { useListing } from './useListing';

export function ClientsPage() {
  const { t } = useTranslation();
  const { search, typed, setTyped, sort, setSort } = useListing();
  const [creating, setCreating] = useState(false);
  const { data, error, isPlaceholderData, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({ ...clientsQuery(search, sort), placeholderData: keepPreviousData });
  const clients = data?.pages.flatMap((page) => page.items);
  const nobody = clients?.length === 0 && !search;

  return (
    <Page
      title={t('clients.title')}
      lead={t('clients.lead')}
      actions={
        <Button look="primary" onPress={() => setCreating(true)}>
          {t('clients.create.open')}
        </Button>
      }
    >
      {!nobody && (
        <div className={styles.tools} data-print="never">
          <Search label={t('clients.search')} value={typed} onChange={setTyped} />
          <Choice
            label={t('clients.sort.label')}
            hideLabel
            options={SORTS.map((id) => ({ id, label: t(`clients.sort.${id}`) }))}
            value={sort}
            onChange={setSort}
          />
        </div>
      )}
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!clients && !error && <Skeleton rows={6} tall />}
      {nobody && (
        <Empty
          title={t('clients.none.title')}
          action={
            <Button look="primary" onPress={() => setCreating(true)}>
              {t('clients.create.open')}
            </Button>
          }
        >
          {t('clients.none.text')}
        </Empty>
      )}
      <p className="visually-hidden" role="status">
        {clients && search && !isPlaceholderData && t('clients.found', { count: clients.length })}
      </p>
      {clients?.length === 0 && search && (
        <Empty
          title={t('clients.notFound.title', { search })}
          action={<Button onPress={() => setTyped('')}>{t('clients.notFound.clear')}</Button>}
        >
          {t('clients.notFound.text')}
        </Empty>
      )}
      {clients && clients.length > 0 && <ClientList clients={clients} isStale={isPlaceholderData} />}
      {hasNextPage && (
        <div className={styles.more}>
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      <CreateClientDialog isOpen={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
