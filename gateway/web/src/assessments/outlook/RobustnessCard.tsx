import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import { Share } from '../../ui/Share';
import type { Robustness } from './api';
import styles from './RobustnessCard.module.css';
import { shareWords, verdictOn } from './verdict';

/** How much the level can be relied on: in words, and what else it could come to. */
export function RobustnessCard({ robustness }: { robustness: Robustness | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('outlook.robustness')} hint={t('outlook.robustnessHint')}>
      {!robustness && <Skeleton rows={4} />}
      {robustness && (
        <div className={styles.columns}>
          <div className={styles.words}>
            <p className={styles.verdict}>{t(`outlook.verdicts.${verdictOn(robustness.share)}`)}</p>
            <p>{format.text(robustness.sentence)}</p>
          </div>
          <dl className={styles.levels}>
            {[...robustness.levels].reverse().map(({ id, title, share }) => (
              <div key={id} className={styles.level}>
                <dt>{format.text(title)}</dt>
                <dd>
                  <Share of={share} />
                  <span className={styles.number}>{shareWords(share, format)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Card>
  );
}
