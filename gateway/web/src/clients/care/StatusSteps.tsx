import { useTranslation } from 'react-i18next';

import { STATUSES } from '../../portfolio/api';
import type { Care } from '../details';
import styles from './CareCard.module.css';

/** The way from the first talk to a client that runs by itself, and where on it the client is. */
export function StatusSteps({ status }: { status: Care['status'] }) {
  const { t } = useTranslation();
  const reached = STATUSES.indexOf(status);
  return (
    <div>
      <p className={styles.status} aria-hidden="true">
        {t(`portfolio.statuses.${status}`)}
      </p>
      <ol className={styles.steps} aria-label={t('care.way')}>
        {STATUSES.map((id, position) => (
          <li
            key={id}
            className={styles.step}
            data-done={position < reached || undefined}
            aria-current={position === reached ? 'step' : undefined}
          >
            <span className="visually-hidden">{t(`portfolio.statuses.${id}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
