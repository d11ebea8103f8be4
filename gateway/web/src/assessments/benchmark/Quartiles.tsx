import type { Standing } from './api';
import styles from './Quartiles.module.css';

/** The middle half of the others as a band with its median, and where the client stands. The numbers are beside it. */
export function Quartiles({ standing }: { standing: Standing }) {
  const { score, lowerQuartile, median, upperQuartile } = standing;
  return (
    <svg className={styles.quartiles} aria-hidden="true">
      <rect className={styles.track} y="40%" width="100%" height="20%" />
      <rect
        className={styles.half}
        x={`${lowerQuartile}%`}
        y="20%"
        width={`${upperQuartile - lowerQuartile}%`}
        height="60%"
        rx="2"
      />
      <line className={styles.median} x1={`${median}%`} x2={`${median}%`} y1="10%" y2="90%" />
      <circle className={styles.own} cx={`${score}%`} cy="50%" r="5" />
    </svg>
  );
}
