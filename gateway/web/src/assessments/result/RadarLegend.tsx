import { useTranslation } from 'react-i18next';

import styles from './RadarLegend.module.css';

/** What the lines of the chart stand for; only needed when there is more than one. */
export function RadarLegend({ previousCycle, isTrying }: { previousCycle?: number; isTrying: boolean }) {
  const { t } = useTranslation();
  if (previousCycle === undefined && !isTrying) {
    return null;
  }
  return (
    <ul className={styles.legend}>
      <Entry kind="now">{t('result.legend.now')}</Entry>
      {previousCycle !== undefined && (
        <Entry kind="previous">{t('result.legend.previous', { cycle: previousCycle })}</Entry>
      )}
      {isTrying && <Entry kind="whatIf">{t('result.legend.whatIf')}</Entry>}
    </ul>
  );
}

function Entry({ kind, children }: { kind: 'now' | 'previous' | 'whatIf'; children: string }) {
  return (
    <li className={styles.entry}>
      <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden="true">
        <line className={styles[kind]} x1="0" x2="24" y1="4" y2="4" />
      </svg>
      {children}
    </li>
  );
}
