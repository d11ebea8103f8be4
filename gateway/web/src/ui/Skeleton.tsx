import { useTranslation } from 'react-i18next';

import { classes } from './classes';
import styles from './Skeleton.module.css';

/** Holds the place of what is being loaded, in about its size, so that nothing jumps. */
export function Skeleton({ rows = 4, tall }: { rows?: number; tall?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={classes(styles.row, tall && styles.tall)} />
      ))}
    </div>
  );
}
