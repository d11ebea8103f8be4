import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { cataloguesQuery } from '../../assessments/api';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { publish, type Summary } from '../api';

interface DraftDialogProps {
  edition: Summary;
  isOpen: boolean;
  onClose: () => void;
}

/** From then on this version never changes. */
export function PublishDialog({ edition, isOpen, onClose }: DraftDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const publication = useMutation({
    mutationFn: () => publish(edition),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('catalogues.publish.title', { version: edition.version })}
      confirm={t('catalogues.publish.confirm')}
      isOpen={isOpen}
      isPending={publication.isPending}
      error={publication.error}
      onConfirm={() => publication.mutate()}
      onClose={onClose}
    >
      <p>{t('catalogues.publish.text')}</p>
    </ConfirmDialog>
  );
}
