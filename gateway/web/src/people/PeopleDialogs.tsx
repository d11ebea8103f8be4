import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ShownOnce } from '../ui/ShownOnce';
import { AdmitDialog } from './AdmitDialog';
import { type Admitted, type Person } from './api';
import { KeepOutDialog } from './KeepOutDialog';
import { RenewPasswordDialog } from './RenewPasswordDialog';
import { RoleDialog } from './RoleDialog';

/** What somebody wants to do, and with whom. */
export type Asked =
  { to: 'admit'; person?: never } | { to: 'changeRole' | 'keepOut' | 'renewPassword'; person: Person };

/** The dialog that is asked for, and the password that may come of it. */
export function PeopleDialogs({ asked, onClose }: { asked: Asked | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const [admitted, setAdmitted] = useState<Admitted>();
  const show = (next: Admitted) => {
    onClose();
    setAdmitted(next);
  };
  return (
    <>
      {asked?.to === 'admit' && <AdmitDialog onClose={onClose} onAdmitted={show} />}
      {asked?.to === 'changeRole' && <RoleDialog person={asked.person} onClose={onClose} />}
      {asked?.to === 'keepOut' && <KeepOutDialog person={asked.person} onClose={onClose} />}
      {asked?.to === 'renewPassword' && (
        <RenewPasswordDialog person={asked.person} onClose={onClose} onAdmitted={show} />
      )}
      {admitted && (
        <ShownOnce
          title={t('people.admitted.title', { name: admitted.person.name })}
          warning={t('people.admitted.once')}
          values={[
            { label: t('people.admitted.signIn'), value: admitted.person.email },
            { label: t('people.admitted.password'), value: admitted.password },
          ]}
          onClose={() => setAdmitted(undefined)}
        >
          <p>{t('people.admitted.next')}</p>
        </ShownOnce>
      )}
    </>
  );
}
