import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Field } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';
import { Toggle } from '../../ui/Toggle';
import type { PlannedPerson } from './api';
import { ItemHead } from './ItemHead';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';
import { withoutPerson, withPerson } from './plans';
import { SkillsField } from './SkillsField';

const HOURS_OF_A_WEEK = 168;

export function PersonFields({ plan, planning, onChange, position }: FieldsProps & { position: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const person = plan.people?.[position];
  if (!person) {
    return null;
  }
  const change = (part: Partial<PlannedPerson>) => onChange(withPerson(plan, position, part));
  const name = (field: string) => `people[${position}].${field}`;
  const { low, high } = planning.absence;
  return (
    <fieldset className={styles.item}>
      <ItemHead
        title={person.role || t('plan.person', { number: position + 1 })}
        onRemove={() => onChange(withoutPerson(plan, position))}
      />
      <div className={styles.row}>
        <div className={styles.wide}>
          <Field
            name={name('role')}
            label={t('plan.fields.role')}
            hint={t('plan.hints.role')}
            value={person.role}
            onChange={(role) => change({ role })}
            maxLength={100}
            autoComplete="off"
            isRequired
          />
        </div>
        <NumberInput
          name={name('hours')}
          label={t('plan.fields.hours')}
          unit={t('plan.units.perWeek')}
          maxValue={HOURS_OF_A_WEEK}
          value={person.hours}
          onChange={(hours) => change({ hours })}
        />
        <NumberInput
          name={name('absence')}
          label={t('plan.fields.absence')}
          hint={t('plan.hints.usual', { figure: `${format.share(low)}–${format.share(high)}` })}
          isShare
          maxValue={1}
          value={person.absence}
          onChange={(absence) => change({ absence })}
        />
      </div>
      <SkillsField planning={planning} value={person.skills} onChange={(skills) => change({ skills })} />
      <Toggle isSelected={person.outside ?? false} onChange={(outside) => change({ outside })}>
        {t('plan.fields.outside')}
      </Toggle>
    </fieldset>
  );
}
