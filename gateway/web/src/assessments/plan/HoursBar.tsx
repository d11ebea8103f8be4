import type { Runway } from './api';
import styles from './HoursCard.module.css';

interface HoursBarProps {
  parts: Runway['hours']['parts'];
  needed: Runway['hours']['needed'];
  /** The hours at the right end. */
  of: number;
}

/** The parts one after the other with what they need at least, then what they perhaps need on top. */
export function HoursBar({ parts, needed, of }: HoursBarProps) {
  const percent = (hours: number) => (of > 0 ? (hours / of) * 100 : 0);
  const certain = parts.map(({ hours }) => hours.low ?? 0);
  const starts = certain.map((_, index) => certain.slice(0, index).reduce((sum, hours) => sum + hours, 0));
  return (
    <svg className={styles.needed} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="3" />
      <rect className={styles.possible} width={`${percent(needed.high ?? of)}%`} height="100%" rx="3" />
      {parts.map(({ id }, index) => (
        <rect
          key={id}
          data-part={index % 5}
          x={`${percent(starts[index] ?? 0)}%`}
          width={`${percent(certain[index] ?? 0)}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
