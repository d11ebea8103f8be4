import type { ReactNode } from 'react';

import styles from './RowActions.module.css';

/** Several things that can be done with one thing in a list. */
export function RowActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
