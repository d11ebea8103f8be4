import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { agenciesChanged, type Agency, changeAgency } from './api';

export function KeepOutDialog({ agency, onClose }: { agency: Agency; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keepOut = useMutation({
    mutationFn: () => changeAgency(agency.id, { name: agency.name, enabled: false }),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries(agenciesChanged);
    },
  });
  return (
    <ConfirmDialog
      title={t('agencies.keepOut.title', { name: agency.name })}
      confirm={t('agencies.keepOut.confirm')}
      isOpen
      isPending={keepOut.isPending}
      error={keepOut.error}
      onConfirm={() => keepOut.mutate()}
      onClose={onClose}
    >
      <p>{t('agencies.keepOut.text')}</p>
      <p>{t('agencies.keepOut.tokens')}</p>
    </ConfirmDialog>
  );
}
