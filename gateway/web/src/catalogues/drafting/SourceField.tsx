import { useId, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { countOf, rangeOf } from './lines';
import styles from './Drafting.module.css';

export interface SourceHandle {
  /** Shows a line in the middle and marks it. */
  show: (line: number) => void;
}

interface SourceFieldProps {
  ref: React.Ref<SourceHandle>;
  value: string;
  /** Lines with something wrong. */
  wrong: ReadonlySet<number>;
  onChange: (value: string) => void;
}

/** The file as text, with the numbers of its lines beside it. */
export function SourceField({ ref, value, wrong, onChange }: SourceFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const lines = countOf(value);

  useImperativeHandle(ref, () => ({
    show(line) {
      const field = area.current;
      if (!field) {
        return;
      }
      field.focus();
      field.setSelectionRange(...rangeOf(field.value, line));
      const height = field.scrollHeight / countOf(field.value);
      field.scrollTop = (line - 1) * height - field.clientHeight / 2;
      field.scrollLeft = 0;
    },
  }));

  return (
    <div className={styles.source}>
      <label htmlFor={id} className={styles.label}>
        {t('catalogues.draft.source')}
      </label>
      <div className={styles.editor}>
        <div className={styles.gutter} aria-hidden="true">
          <ol style={{ transform: `translateY(${-top}px)` }}>
            {Array.from({ length: lines }, (_, index) => (
              <li key={index} data-wrong={wrong.has(index + 1) || undefined}>
                {index + 1}
              </li>
            ))}
          </ol>
        </div>
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={value}
          aria-invalid={wrong.size > 0}
          onChange={({ target }) => onChange(target.value)}
          onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        />
      </div>
      <p className={styles.hint}>{t('catalogues.draft.hint')}</p>
    </div>
  );
}
