import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { dayIn } from '../../invitations/days';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { DialogButtons } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Refused } from '../../ui/Refused';
import { editNote, type Note, told, writeNote } from '../details';
import { faultsOf } from '../faults';
import styles from './Notes.module.css';

const KINDS = ['note', 'meeting', 'call', 'mail'] as const satisfies readonly Note['kind'][];

interface NoteFormProps {
  clientId: string;
  /** None for a new one. */
  note?: Note;
  onClose: () => void;
}

/** Writes something down, where it will stand. */
export function NoteForm({ clientId, note, onClose }: NoteFormProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [data, setData] = useState({
    kind: note?.kind ?? ('note' as const),
    text: note?.text ?? '',
    on: note?.on ?? dayIn(0),
  });
  const change = (part: Partial<typeof data>) => setData((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const body = { kind: data.kind, text: data.text.trim(), ...(data.on && { on: data.on }) };
      return note ? editNote(clientId, note, body) : writeNote(clientId, body);
    },
    onSuccess: () => {
      onClose();
      return told(queryClient, clientId, 'notes');
    },
  });
  const faults = faultsOf(save.error);
  return (
    <Form
      className={styles.form ?? ''}
      validationErrors={faults}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Choice
        label={t('notes.fields.kind')}
        hint={t('notes.hints.kind')}
        options={KINDS.map((id) => ({ id, label: t(`notes.kinds.${id}`) }))}
        value={data.kind}
        onChange={(kind) => change({ kind })}
      />
      <Field
        name="text"
        label={t('notes.fields.text')}
        rows={4}
        value={data.text}
        onChange={(text) => change({ text })}
        isRequired
        maxLength={4000}
        // the form was opened to type this
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className={styles.day}>
        <Field
          name="on"
          type="date"
          label={t('notes.fields.on')}
          value={data.on}
          onChange={(on) => change({ on })}
        />
      </div>
      {save.error && Object.keys(faults).length === 0 && <Refused error={save.error} />}
      <DialogButtons>
        <Button look="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('common.save')}
        </Button>
      </DialogButtons>
    </Form>
  );
}
