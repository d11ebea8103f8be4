import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';

import type { Option } from '../ui/Choice';
import { FieldNotes } from '../ui/FieldNotes';
import styles from './Several.module.css';

interface SeveralProps<T extends string> {
  name: string;
  label: string;
  options: readonly Option<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  hint?: string;
}

/** Some of a few, all shown at once. */
export function Several<T extends string>({ name, label, options, value, onChange, hint }: SeveralProps<T>) {
  return (
    <CheckboxGroup
      name={name}
      className={styles.group ?? ''}
      value={[...value]}
      onChange={(chosen) => onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <CheckboxField key={option.id} value={option.id}>
            <CheckboxButton className={styles.option ?? ''}>
              <span className={styles.title}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldNotes hint={hint} />
    </CheckboxGroup>
  );
}
