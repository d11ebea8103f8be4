import { useId } from 'react';

import styles from './Select.module.css';

interface SelectProps<T extends string> {
  label: string;
  hideLabel?: boolean;
  /** What the empty value means; without it there is always something chosen. */
  anything?: string;
  options: readonly { id: T; label: string }[];
  value: T | '';
  onChange: (value: T) => void;
  /** `filter`: small, and marked while something is chosen. */
  look?: 'field' | 'filter';
}

/** One of many, by the list that the device itself offers. */
export function Select<T extends string>({
  label,
  hideLabel,
  anything,
  options,
  value,
  onChange,
  look = 'field',
}: SelectProps<T>) {
  const id = useId();
  // what is chosen may have gone from the list meanwhile
  const isLost = value !== '' && !options.some((option) => option.id === value);
  return (
    <div className={styles[look]}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        data-chosen={(value !== '' && anything !== undefined) || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {anything !== undefined && <option value="">{anything}</option>}
        {isLost && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
