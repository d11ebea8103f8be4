import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';
import type { PlannedSubstitute } from './api';
import { ItemHead } from './ItemHead';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';
import { changedAt, withoutAt } from './plans';
import { SkillsField } from './SkillsField';

const HOURS_OF_A_WEEK = 168;

/** Who steps in while somebody is away. */
export function SubstituteFields({ plan, planning, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const substitutes = plan.substitutes ?? [];
  const roles = [...new Set((plan.people ?? []).map(({ role }) => role).filter(Boolean))];
  const change = (position: number, part: Partial<PlannedSubstitute>) =>
    onChange({ ...plan, substitutes: changedAt(substitutes, position, part) });
  const add = (replaces: string) =>
    onChange({ ...plan, substitutes: [...substitutes, { role: '', replaces }] });
  return (
    <Card title={t('plan.substitutes')} hint={t('plan.substitutesHint')}>
      <div className={styles.items}>
        {substitutes.map(({ role, replaces, hours, skills }, position) => (
          <fieldset key={position} className={styles.item}>
            <ItemHead
              title={role || t('plan.substitute', { number: position + 1 })}
              onRemove={() => onChange({ ...plan, substitutes: withoutAt(substitutes, position) })}
            />
            <div className={styles.row}>
              <div className={styles.wide}>
                <Field
                  name={`substitutes[${position}].role`}
                  label={t('plan.fields.role')}
                  value={role}
                  onChange={(changed) => change(position, { role: changed })}
                  maxLength={100}
                  autoComplete="off"
                  isRequired
                />
              </div>
              <NumberInput
                name={`substitutes[${position}].hours`}
                label={t('plan.fields.hours')}
                unit={t('plan.units.perWeek')}
                maxValue={HOURS_OF_A_WEEK}
                value={hours}
                onChange={(changed) => change(position, { hours: changed })}
              />
            </div>
            <Choice
              name={`substitutes[${position}].replaces`}
              label={t('plan.fields.replaces')}
              options={roles.map((id) => ({ id, label: id }))}
              value={replaces}
              onChange={(changed) => change(position, { replaces: changed })}
            />
            <SkillsField
              planning={planning}
              value={skills}
              onChange={(chosen) => change(position, { skills: chosen })}
            />
          </fieldset>
        ))}
      </div>
      {roles[0] === undefined ? (
        <p className={styles.none}>{t('plan.firstPeople')}</p>
      ) : (
        <div>
          <Button small onPress={() => add(roles[0] ?? '')}>
            {t('plan.addSubstitute')}
          </Button>
        </div>
      )}
    </Card>
  );
}
