import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components/ToggleButton';

import { classes } from '../../ui/classes';
import type { InputProps } from './AnswerInput';
import styles from './AnswerInput.module.css';

const STATES = [
  { state: 'unknown', key: 'U' },
  { state: 'notApplicable', key: 'N' },
] as const;

/** "Unknown" and "not applicable" are answers of their own, beside any kind of input. */
export function NoAnswer({ question, entry, isReadOnly, onAnswer, label }: InputProps & { label: string }) {
  const { t } = useTranslation();
  const states = STATES.filter(({ state }) => state === 'unknown' || question.notApplicableAllowed);
  return (
    <div className={styles.none} role="group" aria-label={label}>
      {states.map(({ state, key }) => (
        <ToggleButton
          key={state}
          className={classes(styles.option, styles.slim)}
          isSelected={entry?.state === state}
          isDisabled={isReadOnly}
          onChange={() => onAnswer(state, null)}
          data-choose={key.toLowerCase()}
        >
          <span>{t(`interview.${state}`)}</span>
          <kbd className={styles.key} aria-hidden="true">
            {key}
          </kbd>
        </ToggleButton>
      ))}
    </div>
  );
}
