import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { type Client, type Grant, withdrawGrant } from './api';
import { told } from './details';

interface WithdrawGrantDialogProps {
  client: Client;
  grant: Grant | undefined;
  /** Of its agency. */
  name: string | undefined;
  onClose: () => void;
}

export function WithdrawGrantDialog({ client, grant, name, onClose }: WithdrawGrantDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const withdraw = useMutation({
    mutationFn: (id: string) => withdrawGrant(client.id, id),
    onSuccess: async () => {
      onClose();
      await told(queryClient, client.id, 'grants');
    },
  });
  return (
    <ConfirmDialog
      title={t('clients.grants.withdrawTitle')}
      confirm={t('clients.grants.withdrawConfirm')}
      isFinal
      isOpen={grant !== undefined}
      isPending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => {
        if (grant) {
          withdraw.mutate(grant.id);
        }
      }}
      onClose={onClose}
    >
      <p>{t('clients.grants.withdrawText', { agency: name ?? '', client: client.name })}</p>
    </ConfirmDialog>
  );
}
