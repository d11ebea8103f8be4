import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Skeleton } from '../../ui/Skeleton';
import { type Catalogue, resultQuery } from '../api';
import { Ladder } from '../result/Ladder';
import type { Entries } from './answers';
import styles from './LevelPanel.module.css';
import { NextLinks } from './NextLinks';
import { UncheckedRest } from './UncheckedRest';
import type { useInterview } from './useInterview';

export interface LevelPanelProps {
  assessmentId: string;
  catalogue: Catalogue;
  interview: ReturnType<typeof useInterview>;
  entries: Entries;
}

/** Where the answers lead so far: level reached, level possible, and what to ask next. */
export function LevelPanel(props: LevelPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: result } = useQuery({
    ...resultQuery(props.assessmentId),
    placeholderData: keepPreviousData,
  });
  if (!result) {
    return <Skeleton rows={5} />;
  }
  return (
    <aside className={styles.panel} aria-label={t('interview.panel.title')} data-print="never">
      <h2 className={styles.title}>{t('interview.panel.title')}</h2>
      <Ladder result={result} isCompact />
      <dl className={styles.figures}>
        <div>
          <dt>{t('result.total')}</dt>
          <dd>{format.span(result.total.low, result.total.high)}</dd>
        </div>
        <div>
          <dt>{t('result.coverage')}</dt>
          <dd>{format.share(result.total.coverage)}</dd>
        </div>
      </dl>
      <UncheckedRest {...props} />
      <NextLinks {...props} />
    </aside>
  );
}
