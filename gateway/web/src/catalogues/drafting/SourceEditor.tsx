import { useMemo } from 'react';

import styles from './Drafting.module.css';
import { Findings } from './Findings';
import { SourceField, type SourceHandle } from './SourceField';
import type { Check } from './useCheck';

interface SourceEditorProps {
  source: string;
  check: Check;
  onChange: (source: string) => void;
  /** Below the text: what can be done with it. */
  buttons: React.ReactNode;
  /** Beside the text, below what the platform says to it. */
  beside?: React.ReactNode;
  field: React.RefObject<SourceHandle | null>;
}

/** A file with what the platform says to it while it is typed. */
export function SourceEditor({ source, check, onChange, buttons, beside, field }: SourceEditorProps) {
  const wrong = useMemo(() => new Set(check.errors.flatMap(({ line }) => line ?? [])), [check.errors]);
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <SourceField ref={field} value={source} wrong={wrong} onChange={onChange} />
        <div className={styles.buttons}>{buttons}</div>
      </div>
      <div className={styles.side}>
        <Findings check={check} onShow={(line) => field.current?.show(line)} />
        {beside}
      </div>
    </div>
  );
}
