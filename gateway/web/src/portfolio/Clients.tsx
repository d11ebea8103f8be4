import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Button, ButtonAnchor } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { useUnhurried } from '../ui/useUnhurried';
import { portfolioQuery } from './api';
import styles from './Clients.module.css';
import { EntryList } from './EntryList';
import { useInSight } from './useInSight';
import type { useSelection } from './useSelection';

/** The clients of a selection; further pages come while scrolling. */
export function Clients({ selection }: { selection: ReturnType<typeof useSelection> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filters, query, sort, clear } = selection;
  const { data, error, isPlaceholderData, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({ ...portfolioQuery(filters, sort), placeholderData: keepPreviousData });
  const shown = useUnhurried(data);
  const entries = useMemo(() => shown?.pages.flatMap((page) => page.items), [shown]);
  const isLatest = !isPlaceholderData && shown === data;
  const end = useInSight(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) {
      void fetchNextPage();
    }
  });
  const isFiltered = Object.keys(filters).length > 0;
  const download = new URLSearchParams(query);
  download.set('language', format.language);

  return (
    <section aria-label={t('clients.title')} className={styles.clients}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!entries && !error && <Skeleton rows={6} tall />}
      <p className="visually-hidden" role="status">
        {entries && isFiltered && isLatest && !hasNextPage && t('clients.found', { count: entries.length })}
      </p>
      {entries?.length === 0 && (
        <Empty
          title={t('portfolio.nobody.title')}
          action={<Button onPress={clear}>{t('portfolio.nobody.clear')}</Button>}
        >
          {filters.search ? t('clients.notFound.text') : t('portfolio.nobody.text')}
        </Empty>
      )}
      {entries && entries.length > 0 && (
        <>
          <EntryList entries={entries} isStale={isPlaceholderData} />
          <div className={styles.foot} data-print="never">
            <span ref={end} />
            {hasNextPage && (
              <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                {t('common.more')}
              </Button>
            )}
            <ButtonAnchor look="quiet" href={`/api/portfolio/export?${download.toString()}`} download>
              {t('portfolio.export')}
            </ButtonAnchor>
          </div>
        </>
      )}
    </section>
  );
}
