import { useTranslation } from 'react-i18next';

import { Card } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';

const LONGEST = 520;

export function TimeFields({ plan, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('plan.time')}>
      <div className={styles.row}>
        <Field
          name="start"
          type="date"
          label={t('plan.fields.start')}
          hint={t('plan.hints.start')}
          value={plan.start}
          onChange={(start) => onChange({ ...plan, start })}
          isRequired
        />
        <NumberInput
          name="weeks"
          label={t('plan.fields.weeks')}
          hint={t('plan.hints.weeks')}
          unit={t('plan.units.weeks')}
          minValue={1}
          maxValue={LONGEST}
          value={plan.weeks}
          onChange={(weeks) => onChange({ ...plan, weeks })}
        />
      </div>
    </Card>
  );
}
