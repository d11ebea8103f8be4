import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { type Admitted, type Person, renewPassword } from './api';

interface RenewPasswordDialogProps {
  person: Person;
  onClose: () => void;
  onAdmitted: (admitted: Admitted) => void;
}

export function RenewPasswordDialog({ person, onClose, onAdmitted }: RenewPasswordDialogProps) {
  const { t } = useTranslation();
  const renew = useMutation({ mutationFn: () => renewPassword(person.id), onSuccess: onAdmitted });
  return (
    <ConfirmDialog
      title={t('people.renewPassword.title', { name: person.name })}
      confirm={t('people.renewPassword.confirm')}
      isFinal
      isOpen
      isPending={renew.isPending}
      error={renew.error}
      onConfirm={() => renew.mutate()}
      onClose={onClose}
    >
      <p>{t('people.renewPassword.text')}</p>
    </ConfirmDialog>
  );
}
