import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from './Button';
import { Dialog, DialogButtons } from './Dialog';
import { Field } from './Field';
import { Notice } from './Notice';
import styles from './ShownOnce.module.css';

interface ShownOnceProps {
  title: string;
  /** Why this is the only chance, and what to do with it. */
  warning: string;
  values: readonly { label: string; value: string }[];
  onClose: () => void;
  children?: React.ReactNode;
}

/** What nobody can show again: the dialog is left by its button only, so that no stray click loses it. */
export function ShownOnce({ title, warning, values, onClose, children }: ShownOnceProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');

  async function copy({ label, value }: { label: string; value: string }) {
    try {
      await navigator.clipboard.writeText(value);
      setTold(t('common.once.copied', { what: label }));
    } catch {
      setTold(t('common.once.byHand'));
    }
  }

  return (
    <Dialog title={title} isOpen>
      <Notice tone="warn">{warning}</Notice>
      {values.map((one) => (
        <div key={one.label} className={styles.value}>
          <Field
            label={one.label}
            value={one.value}
            isReadOnly
            onFocus={({ target }) => {
              if (target instanceof HTMLInputElement) {
                target.select();
              }
            }}
          />
          <Button aria-label={t('common.once.copyOne', { what: one.label })} onPress={() => void copy(one)}>
            {t('common.once.copy')}
          </Button>
        </div>
      ))}
      <p role="status">{told}</p>
      {children}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('common.once.done')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
