import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import type { ChannelAdvice, Fit } from './api';
import { ChannelFit } from './ChannelFit';
import styles from './ChannelsCard.module.css';
import { Preconditions } from './Preconditions';

/** Channels, last: locked with the reason, or ranked by how well they fit. */
export function ChannelsCard({ result, channels }: { result: Result; channels: ChannelAdvice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const worthwhile = channels.ranking.filter(({ fits }) => fits !== 'false');
  const unfit = channels.ranking.filter(({ fits }) => fits === 'false');
  const isLocked = channels.state === 'locked';
  return (
    <Card title={t('plan.channels')} hint={isLocked ? undefined : t('plan.channelsHint')}>
      <p className={styles.sentence}>
        {isLocked && (
          <svg className={styles.lock} viewBox="0 0 20 20" aria-hidden="true">
            <rect x="4" y="9" width="12" height="9" rx="2" />
            <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
          </svg>
        )}
        {format.text(channels.sentence)}
      </p>
      {isLocked && <Preconditions result={result} preconditions={channels.preconditions} />}
      <Ranking ranking={worthwhile} from={1} />
      {unfit.length > 0 && (
        <details className={styles.unfit}>
          <summary>{t('plan.unfit', { count: unfit.length })}</summary>
          <Ranking ranking={unfit} from={worthwhile.length + 1} />
        </details>
      )}
    </Card>
  );
}

function Ranking({ ranking, from }: { ranking: readonly Fit[]; from: number }) {
  if (ranking.length === 0) {
    return null;
  }
  return (
    <ol className={styles.list} start={from}>
      {ranking.map((fit, index) => (
        <ChannelFit key={fit.channel} fit={fit} rank={from + index} />
      ))}
    </ol>
  );
}
