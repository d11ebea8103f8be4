import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';

import { FieldNotes } from './FieldNotes';
import field from './Field.module.css';
import styles from './Chips.module.css';

interface ChipsProps {
  label: string;
  options: readonly { id: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: string | undefined;
}

/** Any of several short words, all shown at once; what is chosen stays in the order of the options. */
export function Chips({ label, options, value, onChange, hint }: ChipsProps) {
  return (
    <CheckboxGroup
      className={field.field ?? ''}
      value={[...value]}
      onChange={(chosen) => onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={styles.chips}>
        {options.map((option) => (
          <CheckboxField key={option.id} value={option.id}>
            <CheckboxButton className={styles.chip ?? ''}>
              <span className={styles.sign} aria-hidden="true" />
              {option.label}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldNotes hint={hint} />
    </CheckboxGroup>
  );
}
