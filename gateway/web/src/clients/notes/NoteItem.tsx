import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { say } from '../../shell/toastStore';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Refused } from '../../ui/Refused';
import { type Note, removeNote, restoreNote, told } from '../details';
import styles from './Notes.module.css';

interface NoteItemProps {
  clientId: string;
  note: Note;
  onEdit: () => void;
}

/** A note with who wrote it and when; removing can be taken back. */
export function NoteItem({ clientId, note, onEdit }: NoteItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const onSuccess = () => told(queryClient, clientId, 'notes');
  const restore = useMutation({ mutationFn: () => restoreNote(clientId, note), onSuccess });
  const remove = useMutation({
    mutationFn: () => removeNote(clientId, note),
    onSuccess: () => {
      say({
        title: t('notes.removed'),
        action: { label: t('common.undo'), run: () => restore.mutate() },
      });
      return onSuccess();
    },
  });
  const { kind, text, on, author, writtenAt, editedBy, editedAt } = note;
  const when = format.date(on);
  return (
    <>
      <div className={styles.head}>
        <Badge tone={kind === 'note' ? 'calm' : 'primary'}>{t(`notes.kinds.${kind}`)}</Badge>
        <span className={styles.who}>
          {when} · {author.name}
          {editedBy &&
            editedAt &&
            ` · ${t('notes.edited', { name: editedBy.name, date: format.date(editedAt) })}`}
        </span>
        <Button
          small
          look="quiet"
          aria-label={t('notes.editOne', { date: format.dateTime(writtenAt) })}
          onPress={onEdit}
        >
          {t('common.edit')}
        </Button>
        <Button
          small
          look="quiet"
          isPending={remove.isPending}
          aria-label={t('notes.removeOne', { date: format.dateTime(writtenAt) })}
          onPress={() => remove.mutate()}
        >
          {t('common.delete')}
        </Button>
      </div>
      <p className={styles.text}>{text}</p>
      {remove.error && <Refused error={remove.error} />}
    </>
  );
}
