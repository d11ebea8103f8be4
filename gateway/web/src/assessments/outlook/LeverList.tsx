import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import type { Result } from '../api';
import type { Levers } from './api';
import { LeverRow } from './LeverRow';
import styles from './LeverList.module.css';
import type { LeverState } from './useLevers';

interface LeverListProps {
  result: Result;
  levers: Levers;
  state: LeverState;
}

/** The changes with their effort, each with a switch, and what they take together. */
export function LeverList({ result, levers, state }: LeverListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { flipped, flip } = state;
  const all = levers.changes.map(({ question }) => question);
  const isAll = all.every((question) => flipped.includes(question));
  return (
    <div className={styles.levers}>
      <ul className={styles.list}>
        {levers.changes.map((lever) => (
          <LeverRow
            key={lever.question}
            result={result}
            lever={lever}
            isFlipped={flipped.includes(lever.question)}
            onFlip={(on) =>
              flip(all.filter((question) => (question === lever.question ? on : flipped.includes(question))))
            }
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.total}>
          {t('outlook.total', {
            days: t('outlook.days', { count: levers.days, number: format.number(levers.days) }),
            weeks: t('outlook.weeks', { count: levers.weeks, number: format.number(levers.weeks) }),
          })}
        </p>
        <Badge tone={levers.cheapest ? 'good' : 'calm'}>
          {t(levers.cheapest ? 'outlook.cheapest' : 'outlook.notProven')}
        </Badge>
      </div>
      <div data-print="never">
        <Button small onPress={() => flip(isAll ? [] : all)}>
          {t(isAll ? 'outlook.flipNone' : 'outlook.flipAll')}
        </Button>
      </div>
    </div>
  );
}
