import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { agenciesChanged, type Agency, type IssuedAgency, renewSecret } from './api';

interface RenewDialogProps {
  agency: Agency;
  onClose: () => void;
  onIssued: (issued: IssuedAgency) => void;
}

export function RenewDialog({ agency, onClose, onIssued }: RenewDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = useMutation({
    mutationFn: () => renewSecret(agency.id),
    onSuccess: async (issued) => {
      onIssued(issued);
      await queryClient.invalidateQueries(agenciesChanged);
    },
  });
  return (
    <ConfirmDialog
      title={t('agencies.renew.title')}
      confirm={t('agencies.renew.confirm')}
      isFinal
      isOpen
      isPending={renew.isPending}
      error={renew.error}
      onConfirm={() => renew.mutate()}
      onClose={onClose}
    >
      <p>{t('agencies.renew.text', { name: agency.name })}</p>
    </ConfirmDialog>
  );
}
