import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { currentLanguage } from '../i18n/language';
import { forgetLists } from '../portfolio/api';
import { Dialog } from '../ui/Dialog';
import { clientQuery, createClient } from './api';
import { ClientForm } from './ClientForm';

export function CreateClientDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: createClient,
    onSuccess: async (client) => {
      queryClient.setQueryData(clientQuery(client.id).queryKey, client);
      await forgetLists(queryClient);
      await navigate(`/clients/${client.id}`);
    },
  });
  return (
    <Dialog title={t('clients.create.title')} isOpen={isOpen} onClose={onClose}>
      <ClientForm
        initial={{ name: '', sector: '', size: 'small', market: 'b2b', language: currentLanguage() }}
        submit={t('clients.create.submit')}
        error={create.error}
        isPending={create.isPending}
        onSubmit={(data) => create.mutate(data)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
