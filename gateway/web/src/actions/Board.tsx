import { useState } from 'react';

import { type Action, type State, STATES } from './api';
import styles from './Board.module.css';
import { Column } from './Column';
import type { Chosen } from './useChosen';
import { useMove } from './useMove';

interface BoardProps {
  chosen: Chosen;
  onEdit: (action: Action) => void;
}

/** Actions in a column for each state. They are moved by their menu, or by dragging. */
export function Board({ chosen: { selection, due }, onEdit }: BoardProps) {
  const move = useMove();
  const [dragged, setDragged] = useState<Action>();
  // what is done or dropped is due no more
  const states: readonly State[] = due === 'any' ? STATES : ['open', 'in-progress'];
  return (
    <div className={styles.board}>
      {states.map((state) => (
        <Column
          key={state}
          state={state}
          selection={selection}
          dragged={dragged}
          onDrag={setDragged}
          onEdit={onEdit}
          onMove={(action, to) => move({ action, to })}
        />
      ))}
    </div>
  );
}
