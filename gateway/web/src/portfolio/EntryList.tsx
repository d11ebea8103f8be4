import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { classes } from '../ui/classes';
import type { Entry } from './api';
import styles from './EntryList.module.css';
import { EntryRow } from './EntryRow';

const COLUMNS = ['client', 'level', 'nextStep', 'lastContact', 'consultant'] as const;

/**
 * The clients as a table, whose rows become cards where it is narrow. Rows out of sight are not laid out by the browser,
 * and typing elsewhere on the page does not touch them.
 */
export const EntryList = memo(function EntryList({
  entries,
  isStale,
}: {
  entries: readonly Entry[];
  isStale: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div role="table" aria-label={t('clients.title')} aria-busy={isStale} className={styles.table}>
      <div role="rowgroup">
        <div role="row" className={classes(styles.row, styles.head)}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader">
              {t(`portfolio.columns.${column}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </div>
    </div>
  );
});
