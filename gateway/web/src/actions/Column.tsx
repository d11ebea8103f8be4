import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { ActionItem } from './ActionItem';
import { type Action, actionsQuery, isPending, type Selection, type State } from './api';
import styles from './Board.module.css';

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
  const [isOver, setOver] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...actionsQuery({ ...selection, state }, isPending(state) ? 'due' : '-moved'),
    placeholderData: keepPreviousData,
  });
  const actions = data?.pages.flatMap(({ items }) => items);
  const isWelcome = dragged !== undefined && dragged.state !== state;
  return (
    // dragging is for the mouse; the menu of each action does the same without
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.column}
      aria-labelledby={id}
      data-over={(isWelcome && isOver) || undefined}
      onDragOver={(event) => {
        if (isWelcome) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={(event) => setOver(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged && isWelcome) {
          onMove(dragged, state);
        }
      }}
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
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={action.id}
              draggable
              className={styles.item}
              data-dragged={dragged?.id === action.id || undefined}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', action.title);
                onDrag(action);
              }}
              onDragEnd={() => onDrag(undefined)}
            >
              <ActionItem
                look="card"
                action={action}
                onEdit={() => onEdit(action)}
                onMove={(to) => onMove(action, to)}
                hideClient={selection.client !== undefined}
              />
            </li>
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
