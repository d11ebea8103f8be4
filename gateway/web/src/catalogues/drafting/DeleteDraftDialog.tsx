import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { cataloguesQuery } from '../../assessments/api';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { deleteDraft, sourceQuery, type Summary } from '../api';

interface DeleteDraftDialogProps {
  edition: Summary;
  isOpen: boolean;
  onClose: () => void;
}

/** Deletes the draft as it is now; one that was published meanwhile is refused. */
export function DeleteDraftDialog({ edition, isOpen, onClose }: DeleteDraftDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const deletion = useMutation({
    mutationFn: async () => {
      const { tag } = await queryClient.query({ ...sourceQuery(edition), staleTime: 0 });
      await deleteDraft(edition, tag);
    },
    onSuccess: async () => {
      await navigate('/settings/catalogues');
      queryClient.removeQueries({ queryKey: ['catalogues', edition.id, edition.version] });
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey, exact: true });
    },
  });
  return (
    <ConfirmDialog
      title={t('catalogues.delete.title', { version: edition.version })}
      confirm={t('common.delete')}
      isFinal
      isOpen={isOpen}
      isPending={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
      onClose={onClose}
    >
      <p>{t('catalogues.delete.text')}</p>
    </ConfirmDialog>
  );
}
