import { useDrag } from 'react-aria-components/useDrag';

import { ActionItem } from './ActionItem';
import type { Action, State } from './api';
import styles from './Board.module.css';

interface BoardCardProps {
  action: Action;
  hideClient: boolean;
  onDrag: (action: Action | undefined) => void;
  onEdit: () => void;
  onMove: (to: State) => void;
}

/** An action on the board, to be dragged into another column; its menu does the same for keyboard and screen reader. */
export function BoardCard({ action, hideClient, onDrag, onEdit, onMove }: BoardCardProps) {
  const { dragProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ 'text/plain': action.title }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => onDrag(action),
    onDragEnd: () => onDrag(undefined),
  });
  return (
    <li {...dragProps} className={styles.item} data-dragged={isDragging || undefined}>
      <ActionItem look="card" action={action} onEdit={onEdit} onMove={onMove} hideClient={hideClient} />
    </li>
  );
}
