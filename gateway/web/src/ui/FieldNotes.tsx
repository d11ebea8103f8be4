import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';

import styles from './FieldNotes.module.css';

/** Below an input: what is expected, and what is wrong with what was entered. */
export function FieldNotes({ hint }: { hint: string | undefined }) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''} />
    </>
  );
}
