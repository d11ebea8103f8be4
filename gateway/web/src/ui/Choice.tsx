import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

import { FieldNotes } from './FieldNotes';
import styles from './Choice.module.css';

export interface Option<T extends string> {
  id: T;
  label: string;
  hint?: string | undefined;
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  name?: string;
  hint?: string;
  /** `bar`: short words side by side; `cards`: each with its explanation. */
  look?: 'bar' | 'cards';
  hideLabel?: boolean;
}

/** One of a few: shown all at once, so that nobody has to open a list to see what there is. */
export function Choice<T extends string>({ look = 'bar', hideLabel, ...props }: ChoiceProps<T>) {
  return (
    <RadioGroup
      {...(hideLabel ? { 'aria-label': props.label } : {})}
      {...(props.name ? { name: props.name } : {})}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      orientation={look === 'bar' ? 'horizontal' : 'vertical'}
      className={styles.group ?? ''}
    >
      {!hideLabel && <Label className={styles.label ?? ''}>{props.label}</Label>}
      <div className={styles[look]}>
        {props.options.map((option) => (
          <RadioField key={option.id} value={option.id}>
            <RadioButton className={styles.option ?? ''}>
              <span className={styles.title}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes hint={props.hint} />
    </RadioGroup>
  );
}
