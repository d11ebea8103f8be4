import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';

import field from './Field.module.css';
import { FieldNotes } from './FieldNotes';
import styles from './NumberInput.module.css';

interface NumberInputProps {
  label: string;
  /** As the platform names the field, so that its refusals come to the right place. */
  name: string;
  /** Undefined while it is not known. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string;
  hint?: string | undefined;
  minValue?: number;
  maxValue?: number;
  /** A share from 0 to 1, shown and typed as per cent. */
  isShare?: boolean;
}

/** An amount, typed the way the user's language writes numbers; empty when it is not known. */
export function NumberInput({ label, unit, hint, value, onChange, isShare, ...props }: NumberInputProps) {
  return (
    <NumberField
      {...props}
      className={field.field ?? ''}
      value={value ?? NaN}
      onChange={(amount) => onChange(Number.isNaN(amount) ? undefined : amount)}
      minValue={props.minValue ?? 0}
      formatOptions={isShare ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }}
      isWheelDisabled
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input className={`${field.input ?? ''} ${styles.number ?? ''}`} />
        {unit && <span className={styles.unit}>{unit}</span>}
      </Group>
      <FieldNotes hint={hint} />
    </NumberField>
  );
}
