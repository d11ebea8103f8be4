import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';

import { useFormat } from '../../i18n/format';
import { classes } from '../../ui/classes';
import type { AskedQuestion } from '../api';
import type { InputProps } from './AnswerInput';
import styles from './AnswerInput.module.css';

/** An exclusive option rules the others out, and they rule it out: the one chosen last stays. */
export function withoutRuledOut({ options }: Pick<AskedQuestion, 'options'>, chosen: string[]): string[] {
  const isExclusive = (id: string) => options.some((option) => option.id === id && option.exclusive);
  const last = chosen.at(-1);
  if (last !== undefined && isExclusive(last)) {
    return [last];
  }
  return chosen.filter((id) => !isExclusive(id));
}

export function MultiInput({ question, entry, labelledBy, isReadOnly, onAnswer }: InputProps) {
  const format = useFormat();
  return (
    <CheckboxGroup
      className={styles.options ?? ''}
      aria-labelledby={labelledBy}
      value={Array.isArray(entry?.value) ? entry.value : []}
      onChange={(chosen) => onAnswer('answered', withoutRuledOut(question, chosen))}
      isReadOnly={isReadOnly}
    >
      {question.options.map((option, index) => (
        <CheckboxField key={option.id} value={option.id}>
          <CheckboxButton className={classes(styles.option, styles.square)} data-choose={index + 1}>
            <span>{format.text(option.text)}</span>
            <kbd className={styles.key} aria-hidden="true">
              {index + 1}
            </kbd>
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}
