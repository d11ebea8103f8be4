import { useTranslation } from 'react-i18next';

import { useStreamState } from '../events/EventsProvider';
import styles from './LiveIndicator.module.css';

/** Whether the page hears from the platform by itself. */
export function LiveIndicator() {
  const { t } = useTranslation();
  const state = useStreamState();
  return (
    <span className={styles.indicator} data-state={state} title={t(`shell.live.${state}.meaning`)}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.word}>{t(`shell.live.${state}.label`)}</span>
    </span>
  );
}
