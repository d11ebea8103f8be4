import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import type { Client } from './api';
import { DeleteClientDialog } from './DeleteClientDialog';
import { EditClientDialog } from './EditClientDialog';

/** What can be done with the record itself. */
export function ClientActions({ client }: { client: Client }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen('delete')}>
        {t('common.delete')}
      </Button>
      <Button onPress={() => setOpen('edit')}>{t('common.edit')}</Button>
      <EditClientDialog client={client} isOpen={open === 'edit'} onClose={close} />
      {open === 'delete' && <DeleteClientDialog client={client} onClose={close} />}
    </>
  );
}
