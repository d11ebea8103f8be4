import styles from './CatalogueText.module.css';

/** A condition the way it is written in the file, with a few words on what it is for. */
export function Condition({ label, when }: { label: string; when: string }) {
  return (
    <p className={styles.condition}>
      {label} <code>{when}</code>
    </p>
  );
}
