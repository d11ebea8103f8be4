import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { classes } from '../../ui/classes';
import type { Catalogue } from '../api';
import { type Entries, progressOf } from './answers';
import styles from './DimensionNav.module.css';
import type { useInterview } from './useInterview';

interface DimensionNavProps {
  catalogue: Catalogue;
  interview: ReturnType<typeof useInterview>;
  entries: Entries;
}

/** All dimensions with how far the chosen perspective has come. */
export function DimensionNav({ catalogue, interview, entries }: DimensionNavProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { position, perspective, order, address } = interview;
  return (
    <nav className={styles.nav} aria-label={t('interview.dimensions')} data-print="never">
      <ol className={styles.list}>
        {catalogue.dimensions.map((dimension, index) => {
          const { answered, of } = progressOf(dimension, perspective, entries);
          return (
            <li key={dimension.id}>
              <Link
                to={address(dimension.id, perspective)}
                className={styles.link}
                aria-current={order === 'catalogue' && index === position ? 'step' : undefined}
              >
                <span>{format.text(dimension.title)}</span>
                <span className={classes(styles.count, answered === of && styles.done)}>
                  <span aria-hidden="true">
                    {of === 0 ? '–' : answered === of ? '✓' : `${answered}/${of}`}
                  </span>
                  <span className="visually-hidden">{t('assessments.answered', { answered, of })}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
