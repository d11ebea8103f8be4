import { useId } from 'react';

import styles from './Dial.module.css';

interface DialProps {
  label: string;
  /** Whose amount it is, read out before the label where several have the same one. */
  of?: string;
  value: number | undefined;
  max: number;
  step: number;
  /** The value in words, as it is shown and read out. */
  says: string;
  isDisabled?: boolean;
  onChange: (value: number) => void;
}

/** An amount to play with: tells every step while it moves. */
export function Dial({ label, of, value, max, step, says, isDisabled, onChange }: DialProps) {
  const id = useId();
  return (
    <div className={styles.dial}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className={styles.says}>
        {says}
      </output>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={max}
        step={step}
        value={value ?? 0}
        aria-label={of && `${of}, ${label}`}
        aria-valuetext={says}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
