import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { changePerson, peopleChanged, type Person } from './api';

export function KeepOutDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id, name, role, you } = person;
  const keepOut = useMutation({
    mutationFn: () => changePerson(id, { role: role ?? 'consultant', enabled: false }),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries(peopleChanged);
    },
  });
  return (
    <ConfirmDialog
      title={t('people.keepOut.title', { name })}
      confirm={t('people.keepOut.confirm')}
      isFinal={you}
      isOpen
      isPending={keepOut.isPending}
      error={keepOut.error}
      onConfirm={() => keepOut.mutate()}
      onClose={onClose}
    >
      <p>{t(you ? 'people.keepOut.yourself' : 'people.keepOut.text')}</p>
      <p>{t('people.keepOut.kept')}</p>
    </ConfirmDialog>
  );
}
