import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrop } from 'react-aria-components/useDrop';

import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { type Action, actionsQuery, isPending, type Selection, type State } from './api';
import styles from './Board.module.css';
import { BoardCard } from './BoardCard';

interface ColumnProps {
  state: State;
  selection: Selection;
  /** The action that is on its way with the mouse. */
  dragged: Action | undefined;
  onDrag: (action: Action | undefined) => void;
  onEdit: (action: Action) => void;
  onMove: (action: Action, to: State) => void;
}

/** Actions of one state: what is due first, or what was finished last. */
export function Column({ state, selection, dragged, onDrag, onEdit, onMove }: ColumnProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const ref = useRef<HTMLElement>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...actionsQuery({ ...selection, state }, isPending(state) ? 'due' : '-moved'),
    placeholderData: keepPreviousData,
  });
  const actions = data?.pages.flatMap(({ items }) => items);
  const arriving = dragged?.state === state ? undefined : dragged;
  const { dropProps, isDropTarget } = useDrop({
    ref,
    // without a mouse, each action has a menu to move it by
    hasDropButton: true,
    getDropOperation: () => (arriving ? 'move' : 'cancel'),
    onDrop: () => {
      if (arriving) {
        onMove(arriving, state);
      }
    },
  });
  return (
    <section
      {...dropProps}
      ref={ref}
      className={styles.column}
      aria-labelledby={id}
      data-over={isDropTarget || undefined}
    >
      <h2 id={id} className={styles.head}>
        {t(`actions.states.${state}`)}
        {actions && (
          <span className={styles.count}>
            {format.number(actions.length)}
            {hasNextPage && '+'}
          </span>
        )}
      </h2>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!actions && !error && <Skeleton rows={3} tall />}
      {actions?.length === 0 && <p className={styles.none}>{t(`actions.noneIn.${state}`)}</p>}
      {actions && actions.length > 0 && (
        <ul className={styles.cards}>
          {actions.map((action) => (
            <BoardCard
              key={action.id}
              action={action}
              hideClient={selection.client !== undefined}
              onDrag={onDrag}
              onEdit={() => onEdit(action)}
              onMove={(to) => onMove(action, to)}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button small isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
