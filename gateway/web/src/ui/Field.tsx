import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';

import { FieldNotes } from './FieldNotes';
import styles from './Field.module.css';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string;
  hint?: string;
  rows?: number;
  inputMode?: 'decimal' | 'text';
  placeholder?: string;
}

/** A labelled text input; errors of the server for its `name` come from the form around it. */
export function Field({ label, hint, rows, inputMode, placeholder, ...props }: FieldProps) {
  return (
    <TextField {...props} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {rows ? (
        <TextArea className={styles.input ?? ''} rows={rows} placeholder={placeholder} />
      ) : (
        <Input className={styles.input ?? ''} inputMode={inputMode} placeholder={placeholder} />
      )}
      <FieldNotes hint={hint} />
    </TextField>
  );
}
