import { useTranslation } from 'react-i18next';

import styles from './StartLadder.module.css';

const LEVELS = ['sustain', 'pilot', 'groundwork', 'listen', 'leave'] as const;

/** The five levels as the picture of the start page: what an assessment leads to. */
export function StartLadder() {
  const { t } = useTranslation();
  return (
    <ol className={styles.ladder} reversed aria-label={t('start.ladder')}>
      {LEVELS.map((level) => (
        <li key={level} className={styles.step} data-level={level}>
          <span className={styles.name}>{t(`start.levels.${level}.name`)}</span>
          <span className={styles.meaning}>{t(`start.levels.${level}.meaning`)}</span>
        </li>
      ))}
    </ol>
  );
}
