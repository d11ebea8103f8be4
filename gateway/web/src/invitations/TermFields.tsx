import { useTranslation } from 'react-i18next';

import { Field } from '../ui/Field';
import { endOf, morningOf } from './days';
import styles from './InviteDialog.module.css';

export interface Term {
  expires: string;
  remind: string;
}

/** As the platform takes it. */
export const termData = ({ expires, remind }: Term) => ({
  expiresAt: endOf(expires),
  ...(remind && { remindAt: morningOf(remind) }),
});

/** Until when a link holds, and when to ask again. */
export function TermFields({ term, onChange }: { term: Term; onChange: (term: Term) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.days}>
      <Field
        name="expiresAt"
        type="date"
        label={t('invitations.fields.expires')}
        value={term.expires}
        onChange={(expires) => onChange({ ...term, expires })}
        isRequired
      />
      <Field
        name="remindAt"
        type="date"
        label={t('invitations.fields.remind')}
        hint={t('invitations.hints.remind')}
        value={term.remind}
        onChange={(remind) => onChange({ ...term, remind })}
      />
    </div>
  );
}
