import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { ActionItem } from './ActionItem';
import styles from './ActionList.module.css';
import { type Action, actionsQuery } from './api';
import { dueGroup, GROUPS } from './due';
import type { Chosen } from './useChosen';
import { useMove } from './useMove';

interface ActionListProps {
  chosen: Chosen;
  onEdit: (action: Action) => void;
}

/** Actions one below the other: what presses first, or what was finished last. */
export function ActionList({ chosen: { selection, state }, onEdit }: ActionListProps) {
  const { t } = useTranslation();
  const move = useMove();
  const isOver = state === 'done' || state === 'dropped';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...actionsQuery({ ...selection, state }, isOver ? '-moved' : 'due'),
    placeholderData: keepPreviousData,
  });
  const actions = data?.pages.flatMap(({ items }) => items);
  const parts = isOver
    ? [{ title: t(`actions.states.${state}`), items: actions ?? [] }]
    : GROUPS.map((group) => ({
        title: t(`actions.due.groups.${group}`),
        items: (actions ?? []).filter((action) => dueGroup(action) === group),
      }));
  return (
    <div className={styles.parts}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!actions && !error && <Skeleton rows={6} tall />}
      {actions?.length === 0 && <p className={styles.none}>{t('actions.noneHere')}</p>}
      {parts
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <Card key={title} title={title}>
            <ul className={styles.rows}>
              {items.map((action) => (
                <li key={action.id}>
                  <ActionItem
                    look="row"
                    action={action}
                    onEdit={() => onEdit(action)}
                    onMove={(to) => move({ action, to })}
                    hideClient={selection.client !== undefined}
                  />
                </li>
              ))}
            </ul>
          </Card>
        ))}
      {hasNextPage && (
        <div data-print="never">
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
