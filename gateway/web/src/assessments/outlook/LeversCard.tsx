import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/Choice';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import type { Result } from '../api';
import { Effect } from './Effect';
import { LeverList } from './LeverList';
import styles from './LeversCard.module.css';
import { Obstacles } from './Obstacles';
import type { LeverState } from './useLevers';

/** What it would take to reach a level, and what each part of it does. */
export function LeversCard({ result, state }: { result: Result; state: LeverState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = state.outlook;
  const reached = result.levels.findIndex(({ id }) => id === result.level.reached);
  const above = result.levels.slice(reached + 1);
  const levers = data?.levers;
  return (
    <Card title={t('outlook.levers')} hint={above.length > 0 ? t('outlook.leversHint') : undefined}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!levers && !error && <Skeleton rows={4} tall />}
      {levers && above.length > 1 && (
        <div data-print="never">
          <Choice
            label={t('outlook.aim')}
            options={above.map(({ id, title }) => ({ id, label: format.text(title) }))}
            value={levers.level}
            onChange={state.aimAt}
          />
        </div>
      )}
      {levers && <p className={styles.sentence}>{format.text(levers.sentence)}</p>}
      {levers && levers.changes.length > 0 && (
        <div className={styles.columns}>
          <LeverList result={result} levers={levers} state={state} />
          <Effect before={result} after={state.whatIf} error={state.error} level={levers.level} />
        </div>
      )}
      {levers && levers.obstacles.length > 0 && <Obstacles obstacles={levers.obstacles} />}
    </Card>
  );
}
