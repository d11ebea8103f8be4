import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import type { Planning } from './api';
import styles from './PlanForm.module.css';
import { skillsOf } from './skills';

interface SkillsFieldProps {
  planning: Planning;
  /** Undefined while it is not known; empty for somebody who can do none of it. */
  value: string[] | undefined;
  onChange: (skills: string[] | undefined) => void;
}

/** What somebody can do. To know of no skill is something else than to know that there is none. */
export function SkillsField({ planning, value, onChange }: SkillsFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const none = value === undefined ? t('plan.hints.skillsUnknown') : t('plan.hints.noSkills');
  return (
    <div className={styles.skills}>
      <Chips
        label={t('plan.fields.skills')}
        options={skillsOf(planning, format, t)}
        value={value ?? []}
        onChange={onChange}
        hint={value && value.length > 0 ? undefined : none}
      />
      {value && (
        <Button small look="quiet" onPress={() => onChange(undefined)}>
          {t('plan.skillsNotKnown')}
        </Button>
      )}
    </div>
  );
}
