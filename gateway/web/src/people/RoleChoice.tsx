import { useTranslation } from 'react-i18next';

import { Choice } from '../ui/Choice';
import { type Role, ROLES } from './api';

/** What somebody may do, in words that say what follows. */
export function RoleChoice({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const { t } = useTranslation();
  return (
    <Choice
      name="role"
      label={t('people.role')}
      look="cards"
      options={ROLES.map((id) => ({
        id,
        label: t(`people.roles.${id}.name`),
        hint: t(`people.roles.${id}.hint`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
