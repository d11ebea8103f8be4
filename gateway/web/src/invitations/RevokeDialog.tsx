import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { type Invitation, invitationsQuery, revoke } from './api';

interface RevokeDialogProps {
  assessmentId: string;
  invitation: Invitation | undefined;
  onClose: () => void;
}

export function RevokeDialog({ assessmentId, invitation, onClose }: RevokeDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const revocation = useMutation({
    mutationFn: (id: string) => revoke(assessmentId, id),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries({ queryKey: invitationsQuery(assessmentId).queryKey });
    },
  });
  return (
    <ConfirmDialog
      title={t('invitations.revoke.title')}
      confirm={t('invitations.revoke.confirm')}
      isFinal
      isOpen={invitation !== undefined}
      isPending={revocation.isPending}
      error={revocation.error}
      onConfirm={() => {
        if (invitation) {
          revocation.mutate(invitation.id);
        }
      }}
      onClose={onClose}
    >
      <p>{t('invitations.revoke.text')}</p>
    </ConfirmDialog>
  );
}
