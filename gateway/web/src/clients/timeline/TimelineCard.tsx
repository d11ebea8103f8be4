import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { timelineQuery } from '../details';
import page from '../ClientPage.module.css';
import { grouped } from './groups';
import { HappeningLine } from './HappeningLine';
import styles from './Timeline.module.css';

/** Everything that happened with the client, the latest first. */
export function TimelineCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(clientId),
  );
  const groups = useMemo(() => data && grouped(data.pages.flatMap(({ items }) => items)), [data]);
  return (
    <Card title={t('timeline.title')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!groups && !error && <Skeleton rows={4} />}
      {groups?.length === 0 && <p className={page.none}>{t('timeline.none')}</p>}
      {groups && groups.length > 0 && (
        <ol className={styles.timeline}>
          {groups.map((group) => (
            <HappeningLine key={group.happening.id} group={group} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div>
          <Button small isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('timeline.earlier')}
          </Button>
        </div>
      )}
    </Card>
  );
}
