import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import type { Robustness } from '../outlook/api';
import { shareWords, verdictOn } from '../outlook/verdict';
import { Ladder } from './Ladder';
import styles from './LevelCard.module.css';

/** The answer to the client's question: which level, how sure, and what could still change it. */
export function LevelCard({ result, robustness }: { result: Result; robustness: Robustness | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reached, possible } = result.level;
  const titleOf = (id: string) => {
    const level = result.levels.find((candidate) => candidate.id === id);
    return level ? format.text(level.title) : id;
  };
  const { score, coverage } = result.total;
  const low = format.points(result.total.low);
  const high = format.points(result.total.high);
  return (
    <Card title={t('result.level')}>
      <div className={styles.headline}>
        <p className={styles.reached}>{titleOf(reached)}</p>
        <p className={styles.possible}>
          {reached === possible
            ? t('result.decided')
            : t('result.stillPossible', { level: titleOf(possible) })}
        </p>
      </div>
      <Ladder result={result} />
      <dl className={styles.figures}>
        <div>
          <dt>{t('result.total')}</dt>
          <dd>{typeof score === 'number' ? format.points(score) : '–'}</dd>
          <dd className={styles.small}>
            {low === high ? t('result.certain') : t('result.between', { low, high })}
          </dd>
        </div>
        <div>
          <dt>{t('result.coverage')}</dt>
          <dd>{format.share(coverage)}</dd>
          <dd className={styles.small}>{t('result.coverageMeaning')}</dd>
        </div>
        <div>
          <dt>{t('outlook.robust')}</dt>
          <dd>{robustness ? shareWords(robustness.share, format) : '–'}</dd>
          <dd className={styles.small}>
            {robustness ? t(`outlook.verdicts.${verdictOn(robustness.share)}`) : t('common.loading')}
          </dd>
        </div>
      </dl>
    </Card>
  );
}
