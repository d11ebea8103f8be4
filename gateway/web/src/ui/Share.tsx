import styles from './Share.module.css';

/** A share from 0 to 1 as a bar. The number stands beside it as text. */
export function Share({ of }: { of: number }) {
  return (
    <svg className={styles.share} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="3" />
      <rect className={styles.value} width={`${Math.min(Math.max(of, 0), 1) * 100}%`} height="100%" rx="3" />
    </svg>
  );
}
