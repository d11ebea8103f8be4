import { lazy, Suspense } from 'react';

import styles from './Dialog.module.css';
import { later } from './later';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Without it, the dialog can only be left by one of its own buttons. */
  onClose?: () => void;
  role?: 'dialog' | 'alertdialog';
  children: React.ReactNode;
}

const DialogFrame = lazy(later(async () => ({ default: (await import('./DialogFrame')).DialogFrame })));

/** A modal dialog: keeps the focus inside and gives it back when closed. */
export function Dialog(props: DialogProps) {
  return (
    props.isOpen && (
      <Suspense>
        <DialogFrame {...props} />
      </Suspense>
    )
  );
}

export function DialogButtons({ children }: { children: React.ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
