import styles from './Position.module.css';

interface PositionProps {
  score: number | null;
  low: number;
  high: number;
}

/** A score on the way from 0 to 100, with the span that missing answers leave. The numbers stand beside it as text. */
export function Position({ score, low, high }: PositionProps) {
  const span = Math.max(high - low, 0);
  return (
    <svg className={styles.position} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} y="3" width="100" height="4" />
      {score !== null && <rect className={styles.value} y="3" width={score} height="4" />}
      {span > 0 && <rect className={styles.span} x={low} y="3" width={span} height="4" />}
      {score !== null && (
        <rect className={styles.mark} x={Math.min(score, 99.2)} y="0" width="0.8" height="10" />
      )}
    </svg>
  );
}
