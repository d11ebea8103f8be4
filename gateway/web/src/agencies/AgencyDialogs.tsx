import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ShownOnce } from '../ui/ShownOnce';
import { type Agency, type IssuedAgency } from './api';
import { KeepOutDialog } from './KeepOutDialog';
import { NameDialog } from './NameDialog';
import { RenewDialog } from './RenewDialog';

/** What somebody wants to do with an agency, and with which. */
export type Asked = { to: 'create'; agency?: never } | { to: 'rename' | 'renew' | 'keepOut'; agency: Agency };

/** The dialog that is asked for, and the secret that may come of it. */
export function AgencyDialogs({ asked, onClose }: { asked: Asked | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const [issued, setIssued] = useState<IssuedAgency>();
  const show = (next: IssuedAgency) => {
    onClose();
    setIssued(next);
  };
  return (
    <>
      {(asked?.to === 'create' || asked?.to === 'rename') && (
        <NameDialog agency={asked.agency} onClose={onClose} onIssued={show} />
      )}
      {asked?.to === 'renew' && <RenewDialog agency={asked.agency} onClose={onClose} onIssued={show} />}
      {asked?.to === 'keepOut' && <KeepOutDialog agency={asked.agency} onClose={onClose} />}
      {issued && (
        <ShownOnce
          title={t('agencies.issued.title', { name: issued.agency.name })}
          warning={t('agencies.issued.once')}
          values={[
            { label: t('agencies.id'), value: issued.agency.id },
            { label: t('agencies.secret'), value: issued.secret },
          ]}
          onClose={() => setIssued(undefined)}
        >
          <p>{t('agencies.issued.next')}</p>
        </ShownOnce>
      )}
    </>
  );
}
