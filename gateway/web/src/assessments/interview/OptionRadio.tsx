import { RadioButton, RadioField } from 'react-aria-components/RadioGroup';

import { classes } from '../../ui/classes';
import styles from './AnswerInput.module.css';

interface OptionRadioProps {
  value: string;
  /** The key that chooses it. */
  shortcut: string;
  isSlim?: boolean;
  children: string;
}

export function OptionRadio({ value, shortcut, isSlim, children }: OptionRadioProps) {
  return (
    <RadioField value={value}>
      <RadioButton className={classes(styles.option, isSlim && styles.slim)} data-choose={shortcut}>
        <span>{children}</span>
        <kbd className={styles.key} aria-hidden="true">
          {shortcut.toUpperCase()}
        </kbd>
      </RadioButton>
    </RadioField>
  );
}
