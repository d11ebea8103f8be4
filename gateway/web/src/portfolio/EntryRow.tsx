import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { classes } from '../ui/classes';
import type { Entry } from './api';
import styles from './EntryList.module.css';
import { useStepWords } from './useStepWords';

/** A client; the whole row leads to it. */
export const EntryRow = memo(function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const step = useStepWords();
  const { level, coverage, cycle, nextStep, lastContact, consultant, attention, example } = entry;
  return (
    <div role="row" className={classes(styles.row, styles.entry)}>
      <span role="cell" className={styles.client}>
        <Link to={`/clients/${entry.id}`} className={styles.name}>
          {entry.name}
        </Link>
        <span className={styles.soft}>
          {entry.sector} · {t(`clients.sizes.${entry.size}`)}
        </span>
        {(example || attention.length > 0) && (
          <span className={styles.reasons}>
            {example && <Badge>{t('welcome.badge')}</Badge>}
            {attention.map((reason) => (
              <Badge key={reason} tone={reason === 'report-failed' ? 'bad' : 'warn'}>
                {t(`portfolio.reasons.${reason}`)}
              </Badge>
            ))}
          </span>
        )}
      </span>
      <span role="cell" data-label={t('portfolio.columns.level')}>
        {level ? <span className={styles.level}>{format.text(level.title)}</span> : <span>–</span>}
        <span className={styles.soft}>
          {[
            cycle > 0 && t('assessments.cycle', { cycle }),
            typeof coverage === 'number' && t('portfolio.covered', { share: format.share(coverage) }),
          ]
            .filter(Boolean)
            .join(' · ') || t(`portfolio.statuses.${entry.status}`)}
        </span>
      </span>
      <span role="cell" data-label={t('portfolio.columns.nextStep')}>
        <span>{step(nextStep)}</span>
        {nextStep.due && (
          <span className={styles.soft}>{t('portfolio.until', { date: format.date(nextStep.due) })}</span>
        )}
      </span>
      <span role="cell" data-label={t('portfolio.columns.lastContact')}>
        {lastContact ? format.date(lastContact) : '–'}
      </span>
      <span role="cell" data-label={t('portfolio.columns.consultant')}>
        {consultant?.name ?? '–'}
      </span>
    </div>
  );
});
