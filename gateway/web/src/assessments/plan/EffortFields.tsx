import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { NumberInput } from '../../ui/NumberInput';
import { Toggle } from '../../ui/Toggle';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';

const HOURS_OF_A_WEEK = 168;

/** Work that is never zero: reading along, learning and, with an agency, briefing and clearing. */
export function EffortFields({ plan, planning, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('plan.effort')} hint={t('plan.effortHint')}>
      <Toggle isSelected={plan.agency ?? false} onChange={(agency) => onChange({ ...plan, agency })}>
        {t('plan.fields.agency')}
      </Toggle>
      <div className={styles.row}>
        {(['listening', 'learning', 'coordination'] as const).map((task) => {
          const { low, high } = planning[task];
          return (
            <NumberInput
              key={task}
              name={task}
              label={t(`plan.fields.${task}`)}
              hint={t('plan.hints.usual', { figure: [...new Set([low, high].map(format.number))].join('–') })}
              unit={t('plan.units.hoursPerWeek')}
              maxValue={HOURS_OF_A_WEEK}
              value={plan[task]}
              onChange={(hours) => onChange({ ...plan, [task]: hours })}
            />
          );
        })}
      </div>
    </Card>
  );
}
