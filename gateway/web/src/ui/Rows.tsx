import type { ReactNode } from 'react';

import styles from './Rows.module.css';

/** A list of things, one below the other. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface RowProps {
  name: ReactNode;
  facts: ReactNode[];
  action?: ReactNode;
}

/** One thing in a list: its name, lines of facts on it, and what can be done with it. */
export function Row({ name, facts, action }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {facts.filter(Boolean).map((line, index) => (
          <span key={index} className={styles.facts}>
            {line}
          </span>
        ))}
      </div>
      {action}
    </li>
  );
}
