import { Input } from 'react-aria-components/Input';
import { NumberField } from 'react-aria-components/NumberField';

import { useFormat } from '../../i18n/format';
import type { InputProps } from './AnswerInput';
import styles from './AnswerInput.module.css';

/** An amount, typed the way the user's language writes numbers; saved when the field is left or on Enter. */
export function AmountInput({ question, entry, labelledBy, isReadOnly, onAnswer }: InputProps) {
  const format = useFormat();
  return (
    <NumberField
      className={styles.amount ?? ''}
      aria-labelledby={labelledBy}
      value={typeof entry?.value === 'number' ? entry.value : NaN}
      onChange={(amount) => {
        if (!Number.isNaN(amount)) {
          onAnswer('answered', amount);
        }
      }}
      minValue={0}
      isReadOnly={isReadOnly}
    >
      <Input className={styles.number ?? ''} data-choose="1" />
      {question.unit && <span>{format.text(question.unit)}</span>}
    </NumberField>
  );
}
