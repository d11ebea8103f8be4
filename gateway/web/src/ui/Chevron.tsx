import styles from './Chevron.module.css';

/** Says of a control that it unfolds something. */
export function Chevron() {
  return <span className={styles.chevron} aria-hidden="true" />;
}
