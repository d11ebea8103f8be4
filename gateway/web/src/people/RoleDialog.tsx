import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../ui/ConfirmDialog';
import { changePerson, peopleChanged, type Person } from './api';
import { RoleChoice } from './RoleChoice';

export function RoleDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [role, setRole] = useState(person.role ?? 'consultant');
  const change = useMutation({
    mutationFn: () => changePerson(person.id, { role, enabled: person.enabled }),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries(peopleChanged);
    },
  });
  return (
    <ConfirmDialog
      title={t('people.changeRole.title', { name: person.name })}
      confirm={t('common.save')}
      isOpen
      isPending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate()}
      onClose={onClose}
    >
      <RoleChoice
        value={role}
        onChange={(next) => {
          change.reset();
          setRole(next);
        }}
      />
      <p>
        {t(person.you && role === 'consultant' ? 'people.changeRole.yourself' : 'people.changeRole.text')}
      </p>
    </ConfirmDialog>
  );
}
