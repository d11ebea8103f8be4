import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Levers } from './api';
import styles from './Obstacles.module.css';

/** What improvements do not get out of the way. */
export function Obstacles({ obstacles }: Pick<Levers, 'obstacles'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.obstacles}>
      <h3>{t('outlook.obstacles')}</h3>
      <ul className={styles.list}>
        {obstacles.map(({ id, text }) => (
          <li key={id}>{format.text(text)}</li>
        ))}
      </ul>
    </div>
  );
}
