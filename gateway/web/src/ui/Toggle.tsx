import { SwitchButton, SwitchField } from 'react-aria-components/Switch';

import styles from './Toggle.module.css';

interface ToggleProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  children: React.ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Toggle({ isSelected, onChange, isDisabled, children }: ToggleProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled ?? false}>
      <SwitchButton className={styles.toggle ?? ''}>
        <span className={styles.track} aria-hidden="true" />
        <span className={styles.words}>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
