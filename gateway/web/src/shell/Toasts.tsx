import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Button } from '../ui/Button';
import styles from './Toasts.module.css';
import { dismiss, useToasts } from './toastStore';

/** Messages, over everything else: what comes while a dialog is open is read and used beside it. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return createPortal(
    <div
      className={styles.toasts}
      role="status"
      aria-live="polite"
      data-print="never"
      data-react-aria-top-layer
    >
      {toasts.map(({ id, title, text, link, action }) => (
        <div key={id} className={styles.toast}>
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            {text && <p>{text}</p>}
            {link && (
              <Link to={link.to} onClick={() => dismiss(id)}>
                {link.label}
              </Link>
            )}
            {action && (
              <Button
                look="secondary"
                small
                onPress={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
          </div>
          <Button look="quiet" small aria-label={t('common.close')} onPress={() => dismiss(id)}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      ))}
    </div>,
    document.body,
  );
}
