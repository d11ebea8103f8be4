import type { Truth } from '../api';
import { SIGNS } from './TruthBadge';
import styles from './TruthSign.module.css';

/** The same as {@link TruthBadge} at a glance, beside a sentence that says it in words. */
export function TruthSign({ state }: { state: Truth }) {
  return (
    <span className={styles.sign} data-state={state} aria-hidden="true">
      {SIGNS[state]}
    </span>
  );
}
