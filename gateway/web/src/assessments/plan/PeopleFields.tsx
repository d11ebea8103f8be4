import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/Choice';
import { PersonFields } from './PersonFields';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';

const NOBODY = '';

/** Who does the work, and who of them speaks for the client. */
export function PeopleFields(fields: FieldsProps) {
  const { t } = useTranslation();
  const { plan, onChange } = fields;
  const people = plan.people ?? [];
  const roles = [...new Set(people.map(({ role }) => role).filter(Boolean))];
  return (
    <Card title={t('plan.people')} hint={t('plan.peopleHint')}>
      {people.length === 0 && <p className={styles.none}>{t('plan.nobody')}</p>}
      <div className={styles.items}>
        {people.map((_, position) => (
          <PersonFields key={position} {...fields} position={position} />
        ))}
      </div>
      <div>
        <Button small onPress={() => onChange({ ...plan, people: [...people, { role: '' }] })}>
          {t('plan.addPerson')}
        </Button>
      </div>
      {roles.length > 0 && (
        <Choice
          name="mainCommunicator"
          label={t('plan.fields.voice')}
          hint={t('plan.hints.voice')}
          options={[{ id: NOBODY, label: t('plan.notKnown') }, ...roles.map((id) => ({ id, label: id }))]}
          value={plan.mainCommunicator ?? NOBODY}
          onChange={(role) => onChange({ ...plan, mainCommunicator: role === NOBODY ? undefined : role })}
        />
      )}
    </Card>
  );
}
