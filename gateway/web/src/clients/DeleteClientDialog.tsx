import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { say } from '../shell/toastStore';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { type Client, deleteClient } from './api';

interface DeleteClientDialogProps {
  client: Client;
  isOpen: boolean;
  onClose: () => void;
}

export function DeleteClientDialog({ client, isOpen, onClose }: DeleteClientDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const erase = useMutation({
    mutationFn: () => deleteClient(client),
    onSuccess: async () => {
      await navigate('/clients');
      say({ title: t('clients.delete.done', { name: client.name }) });
      queryClient.removeQueries({ queryKey: ['clients', 'one', client.id] });
      await queryClient.invalidateQueries({ queryKey: ['clients', 'list'] });
    },
  });
  return (
    <ConfirmDialog
      title={t('clients.delete.title', { name: client.name })}
      confirm={t('clients.delete.confirm')}
      isFinal
      isOpen={isOpen}
      isPending={erase.isPending}
      error={erase.error}
      onConfirm={() => erase.mutate()}
      onClose={onClose}
    >
      <p>{t('clients.delete.text')}</p>
    </ConfirmDialog>
  );
}
