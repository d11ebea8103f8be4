import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useFormat } from '../i18n/format';
import { forget } from '../palette/recent';
import { forgetLists } from '../portfolio/api';
import { say } from '../shell/toastStore';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Refused } from '../ui/Refused';
import { type Client, deleteClient } from './api';
import styles from './DeleteClientDialog.module.css';
import { belongingsQuery } from './details';

const KINDS = [
  'assessments',
  'invitations',
  'reports',
  'actions',
  'notes',
  'contacts',
  'engagements',
  'grants',
] as const;

interface DeleteClientDialogProps {
  client: Client;
  onClose: () => void;
}

/** Says in numbers what goes with a client, and asks for a yes. */
export function DeleteClientDialog({ client, onClose }: DeleteClientDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data, error } = useQuery(belongingsQuery(client.id));
  const erase = useMutation({
    mutationFn: () => deleteClient(client),
    onSuccess: async () => {
      forget(client.id);
      await navigate('/clients');
      say({ title: t('clients.delete.done', { name: client.name }) });
      queryClient.removeQueries({ queryKey: ['clients', 'one', client.id] });
      await forgetLists(queryClient);
    },
  });
  const counts = KINDS.flatMap((kind) => {
    const count = data?.items.find((item) => item.kind === kind)?.count ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <ConfirmDialog
      title={t('clients.delete.title', { name: client.name })}
      confirm={t('clients.delete.confirm')}
      isFinal
      isOpen
      isPending={erase.isPending}
      error={erase.error}
      onConfirm={() => erase.mutate()}
      onClose={onClose}
    >
      <p>{t('clients.delete.text')}</p>
      <ul className={styles.counts} aria-busy={data === undefined}>
        <li>{t('clients.delete.record')}</li>
        {counts.map(({ kind, count }) => (
          <li key={kind}>{t(`clients.delete.kinds.${kind}`, { count, number: format.number(count) })}</li>
        ))}
      </ul>
      {error && <Refused error={error} />}
      <p>{t('clients.delete.final')}</p>
    </ConfirmDialog>
  );
}
