import type { ScoreChange } from './api';
import styles from './DifferenceBar.module.css';

/** From the earlier score to the later one on the way from 0 to 100. The numbers stand beside it as text. */
export function DifferenceBar({ score: { before, after } }: { score: ScoreChange }) {
  const isMove = typeof before === 'number' && typeof after === 'number';
  return (
    <svg className={styles.way} aria-hidden="true">
      <rect className={styles.track} y="40%" width="100%" height="20%" />
      {isMove && (
        <rect
          className={after >= before ? styles.gain : styles.loss}
          x={`${Math.min(before, after)}%`}
          y="30%"
          width={`${Math.abs(after - before)}%`}
          height="40%"
        />
      )}
      {typeof before === 'number' && <circle className={styles.old} cx={`${before}%`} cy="50%" r="4" />}
      {typeof after === 'number' && <circle className={styles.new} cx={`${after}%`} cy="50%" r="5" />}
    </svg>
  );
}
