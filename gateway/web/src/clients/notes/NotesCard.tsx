import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { type Note, notesQuery } from '../details';
import page from '../ClientPage.module.css';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';
import styles from './Notes.module.css';

/** What consultants have written down, the newest first. */
export function NotesCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Note | 'new'>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    notesQuery(clientId),
  );
  const notes = data?.pages.flatMap(({ items }) => items);
  const close = () => setEdited(undefined);
  return (
    <Card
      title={t('notes.title')}
      actions={
        edited !== 'new' && (
          <Button small onPress={() => setEdited('new')}>
            {t('notes.write')}
          </Button>
        )
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {edited === 'new' && <NoteForm clientId={clientId} onClose={close} />}
      {!notes && !error && <Skeleton rows={3} />}
      {notes?.length === 0 && edited !== 'new' && <p className={page.none}>{t('notes.none')}</p>}
      {notes && notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.id} className={styles.note}>
              {edited !== 'new' && edited?.id === note.id ? (
                <NoteForm clientId={clientId} note={note} onClose={close} />
              ) : (
                <NoteItem clientId={clientId} note={note} onEdit={() => setEdited(note)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div>
          <Button small isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </Card>
  );
}
