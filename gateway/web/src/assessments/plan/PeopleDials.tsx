import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Dial } from '../../ui/Dial';
import { Toggle } from '../../ui/Toggle';
import type { Plan } from './api';
import { dialEnd } from './dialRange';
import styles from './DialsCard.module.css';
import { withoutPerson, withPerson, withPersonOf } from './plans';

const USUAL_HOURS = 20;

interface PeopleDialsProps {
  plan: Plan;
  base: Plan;
  onVary: (plan: Plan) => void;
}

/** Who takes part, with how many hours. */
export function PeopleDials({ plan, base, onVary }: PeopleDialsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <fieldset className={styles.group}>
      <legend>{t('plan.people')}</legend>
      {base.people?.map(({ role, hours }) => {
        const position = plan.people?.findIndex((person) => person.role === role) ?? -1;
        const isIn = position >= 0;
        const now = isIn ? plan.people?.[position]?.hours : hours;
        return (
          <div key={role} className={styles.person} data-away={!isIn}>
            <Toggle
              isSelected={isIn}
              onChange={(on) => onVary(on ? withPersonOf(plan, base, role) : withoutPerson(plan, position))}
            >
              {role}
            </Toggle>
            <Dial
              label={t('plan.hoursPerWeek')}
              of={role}
              value={now}
              max={dialEnd(hours, USUAL_HOURS)}
              step={0.5}
              says={
                now === undefined ? t('plan.notKnown') : t('plan.hoursValue', { value: format.number(now) })
              }
              isDisabled={!isIn}
              onChange={(value) => onVary(withPerson(plan, position, { hours: value }))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
