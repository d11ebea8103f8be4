import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Refused } from '../../ui/Refused';
import type { Plan } from './api';
import { ChannelDials } from './ChannelDials';
import styles from './DialsCard.module.css';
import { MeansDials } from './MeansDials';
import { PeopleDials } from './PeopleDials';
import type { Trial } from './useTrial';
import { endWords } from './words';

interface DialsCardProps {
  trial: Trial;
  /** The plan as it is saved. */
  base: Plan;
  isPending: boolean;
  /** Left out when the plan cannot be changed any more. */
  onTake: ((plan: Plan) => void) | undefined;
}

/** The plan to play with: hours, people, cadence, money and ideas. */
export function DialsCard({ trial, base, isPending, onTake }: DialsCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, vary } = trial;
  const { runway } = trial.result;
  return (
    <Card title={t('plan.dials')} hint={t(onTake ? 'plan.dialsHint' : 'plan.dialsFrozen')}>
      {runway && (
        <p className={styles.now} aria-hidden="true">
          {t('plan.endNow', { end: endWords(runway, format, t) })}
        </p>
      )}
      {trial.error && <Refused error={trial.error} />}
      {base.people && base.people.length > 0 && <PeopleDials plan={plan} base={base} onVary={vary} />}
      {base.channels && base.channels.length > 0 && (
        <ChannelDials plan={plan} base={base} runway={runway} onVary={vary} />
      )}
      <MeansDials plan={plan} base={base} onVary={vary} />
      <div className={styles.actions} data-print="never">
        <Button small isDisabled={!trial.isVaried} onPress={trial.reset}>
          {t('plan.reset')}
        </Button>
        {onTake && (
          <Button
            small
            look="primary"
            isDisabled={!trial.isVaried}
            isPending={isPending}
            onPress={() => onTake(plan)}
          >
            {t('plan.takeTrial')}
          </Button>
        )}
      </div>
    </Card>
  );
}
