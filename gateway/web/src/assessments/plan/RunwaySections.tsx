import { useTranslation } from 'react-i18next';

import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import type { Result } from '../api';
import type { Plan } from './api';
import { AssumptionsCard } from './AssumptionsCard';
import { ChannelsCard } from './ChannelsCard';
import { CoverCard } from './CoverCard';
import { DialsCard } from './DialsCard';
import { EndsCard } from './EndsCard';
import { HoursCard } from './HoursCard';
import { LargestPlanCard } from './LargestPlanCard';
import { RunwayHead } from './RunwayHead';
import styles from './RunwaySections.module.css';
import { usePlanChange } from './usePlanChange';
import { useTrial } from './useTrial';

interface RunwaySectionsProps {
  result: Result;
  plan: Plan;
  isOpen: boolean;
}

/** The runway with what it rests on; everything follows the dials while they move. */
export function RunwaySections({ result, plan, isOpen }: RunwaySectionsProps) {
  const { t } = useTranslation();
  const trial = useTrial(result, plan);
  const change = usePlanChange(result.assessmentId, plan, trial.reset);
  const { runway, channels } = trial.result;
  if (!runway || !result.runway) {
    return null;
  }
  const take = isOpen ? change.save : undefined;
  return (
    <div className={styles.sections}>
      {change.canUndo && (
        <Notice tone="good" action={{ label: t('plan.undo'), onPress: change.undo }}>
          {t('plan.saved')}
        </Notice>
      )}
      {change.error && <Refused error={change.error} />}
      <div className={styles.columns}>
        <div className={styles.head}>
          <RunwayHead runway={runway} before={trial.isVaried ? result.runway : undefined} />
        </div>
        <div className={styles.dials}>
          <DialsCard trial={trial} base={plan} isPending={change.isPending} onTake={take} />
        </div>
        <div className={styles.figures}>
          <EndsCard runway={runway} />
          <HoursCard hours={runway.hours} />
          <LargestPlanCard runway={runway} plan={trial.plan} isPending={change.isPending} onTake={take} />
          <CoverCard cover={runway.cover} />
        </div>
      </div>
      {channels && <ChannelsCard result={trial.result} channels={channels} />}
      {runway.assumptions.length > 0 && <AssumptionsCard assumptions={runway.assumptions} />}
    </div>
  );
}
