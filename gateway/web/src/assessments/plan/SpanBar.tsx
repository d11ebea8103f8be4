import type { Range } from './api';
import styles from './SpanBar.module.css';

/** An amount as a bar: solid what is certain, pale what is possible; without end it goes on to the edge. */
export function SpanBar({ range, of }: { range: Range; of: number }) {
  const isEndless = range.unbounded || typeof range.high !== 'number';
  const low = share(range.low ?? of, of);
  const high = isEndless ? 100 : share(range.high ?? 0, of);
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="3" />
      <rect className={styles.possible} width={`${high}%`} height="100%" rx="3" />
      <rect className={styles.certain} width={`${low}%`} height="100%" rx="3" />
    </svg>
  );
}

function share(amount: number, of: number): number {
  return of > 0 ? Math.min(Math.max(amount / of, 0), 1) * 100 : 0;
}
