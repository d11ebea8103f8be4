import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './OfflineNotice.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export function OfflineNotice() {
  const { t } = useTranslation();
  const online = useOnline();
  return <div role="status">{!online && <p className={styles.notice}>{t('shell.offline')}</p>}</div>;
}
