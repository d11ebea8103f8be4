import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { Skeleton } from '../../ui/Skeleton';
import { type Catalogue, resultQuery } from '../api';
import { Ladder } from '../result/Ladder';
import { openForNextLevel } from './openForNextLevel';
import styles from './LevelPanel.module.css';
import { questionLink } from '../links';

interface LevelPanelProps {
  assessmentId: string;
  catalogue: Catalogue;
}

/** Where the answers lead so far: level reached, level possible, and what decides between them. */
export function LevelPanel({ assessmentId, catalogue }: LevelPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: result } = useQuery({ ...resultQuery(assessmentId), placeholderData: keepPreviousData });
  if (!result) {
    return <Skeleton rows={5} />;
  }
  const open = openForNextLevel(result);
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
      {open.length > 0 && (
        <div className={styles.open}>
          <h3>{t('interview.panel.open')}</h3>
          <ul>
            {open.map((input) => (
              <li key={`${input.kind}/${input.id}`}>
                <Link to={questionLink(assessmentId, catalogue, input)}>{format.text(input.label)}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
