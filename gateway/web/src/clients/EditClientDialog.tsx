import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '../api/problem';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { changeClient, clientQuery, type Client, type ClientData } from './api';
import { ClientForm } from './ClientForm';
import { recorded } from './details';

interface EditClientDialogProps {
  client: Client;
  isOpen: boolean;
  onClose: () => void;
}

/**
 * Changes a record from the state in which it was opened. When somebody else was faster, the platform refuses, and the
 * user decides: look at the newer state, or keep typing.
 */
export function EditClientDialog({ client, isOpen, onClose }: EditClientDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('clients.edit.title')} isOpen={isOpen} onClose={onClose}>
      <EditForm client={client} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(client);
  const change = useMutation({
    mutationFn: (data: ClientData) => changeClient(base, data),
    onSuccess: async (changed) => {
      onClose();
      await recorded(queryClient, changed);
    },
  });
  const overtaken = isProblem(change.error, 412);

  async function showNewer() {
    const newer = await queryClient.query({ ...clientQuery(client.id), staleTime: 0 });
    change.reset();
    setBase(newer);
  }

  return (
    <>
      {overtaken && (
        <Notice
          tone="warn"
          title={t('clients.edit.overtaken.title')}
          action={{ label: t('clients.edit.overtaken.reload'), onPress: () => void showNewer() }}
        >
          {t('clients.edit.overtaken.text')}
        </Notice>
      )}
      <ClientForm
        key={base.version}
        initial={{
          name: base.name,
          sector: base.sector,
          size: base.size,
          market: base.market,
          language: base.language,
        }}
        submit={t('common.save')}
        error={overtaken ? null : change.error}
        isPending={change.isPending}
        onSubmit={(data) => change.mutate(data)}
        onCancel={onClose}
      />
    </>
  );
}
