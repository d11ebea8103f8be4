import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import type { LargestPlan, Plan, Runway } from './api';
import styles from './LargestPlanCard.module.css';
import { withLargest } from './plans';
import { rangeWords } from './words';

interface LargestPlanCardProps {
  runway: Runway;
  plan: Plan;
  isPending: boolean;
  /** Left out when the plan cannot be changed any more. */
  onTake: ((plan: Plan) => void) | undefined;
}

/** The most that fits into what is there, and the way to make it the plan. */
export function LargestPlanCard({ runway, plan, isPending, onTake }: LargestPlanCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { largest, possible } = runway;
  const isSomething = largest.found && largest.channels.some(({ posts }) => posts > 0);
  return (
    <Card title={t('plan.largest')} hint={t('plan.largestHint')}>
      <p>{format.text(largest.sentence)}</p>
      {isSomething && <Cadences largest={largest} />}
      {isSomething && onTake && (
        <div data-print="never">
          <Button isPending={isPending} onPress={() => onTake(withLargest(plan, largest))}>
            {t('plan.takeLargest')}
          </Button>
        </div>
      )}
      {possible && (
        <p className={styles.possible}>
          <strong>{t('plan.atBest')}</strong> {format.text(possible.sentence)}
        </p>
      )}
    </Card>
  );
}

function Cadences({ largest }: { largest: LargestPlan }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('plan.channel')}</th>
          <th scope="col">{t('plan.posts')}</th>
          <th scope="col">{t('plan.sensible')}</th>
        </tr>
      </thead>
      <tbody>
        {largest.channels.map(({ channel, title, posts, sensible }) => (
          <tr key={channel}>
            <th scope="row">{format.text(title)}</th>
            <td>{format.number(posts)}</td>
            <td>{rangeWords(sensible, format, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
