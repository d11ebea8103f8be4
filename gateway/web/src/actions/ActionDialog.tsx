import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { isProblem } from '../api/problem';
import { faultsOf } from '../clients/faults';
import { say } from '../shell/toastStore';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import form from '../ui/Form.module.css';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { type Action, actionQuery, addAction, changeAction, forgetActions } from './api';
import styles from './ActionDialog.module.css';
import { ActionFields } from './ActionFields';
import { ClientPicker, type PickedClient } from './ClientPicker';
import { useActionForm } from './useActionForm';
import { useRemove } from './useRemove';

/** Fields that say themselves what is wrong with them. */
const SPEAKING = ['title', 'details', 'dueOn', 'effortHours'];

interface ActionDialogProps {
  /** None for a new one. */
  action: Action | undefined;
  /** For whom a new one is; asked for when it is not given. */
  client: PickedClient | undefined;
  onClose: () => void;
}

/** An action with all there is to say about it. */
export function ActionDialog({ action, client, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [picked, setPicked] = useState(client);
  const typed = useActionForm(action);
  const { base } = typed;
  const clientId = base?.clientId ?? picked?.id ?? '';
  const remove = useRemove(onClose);
  const save = useMutation({
    mutationFn: async () =>
      base ? changeAction(base, typed.body()) : (await addAction(clientId, typed.body())).action,
    onSuccess: (saved) => {
      onClose();
      if (!base) {
        say({ title: t('actions.added', { title: saved.title }) });
      }
      return forgetActions(queryClient, saved.clientId);
    },
  });
  const isOvertaken = isProblem(save.error, 412);
  const faults = faultsOf(save.error);
  const isSaid = Object.keys(faults).some((name) => SPEAKING.includes(name));
  const refusal = remove.error ?? (isOvertaken || isSaid ? null : save.error);

  async function showNewer(of: Action) {
    const newer = await queryClient.query({ ...actionQuery(of.clientId, of.id), staleTime: 0 });
    save.reset();
    typed.load(newer);
  }

  return (
    <Dialog title={t(base ? 'actions.edit' : 'actions.add')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          if (clientId) {
            save.mutate();
          }
        }}
      >
        {isOvertaken && base && (
          <Notice
            tone="warn"
            title={t('clients.edit.overtaken.title')}
            action={{ label: t('clients.edit.overtaken.reload'), onPress: () => void showNewer(base) }}
          >
            {t('clients.edit.overtaken.text')}
          </Notice>
        )}
        {base ? (
          <p className={styles.client}>{base.clientName}</p>
        ) : (
          <ClientPicker picked={picked} isFixed={client !== undefined} onPick={setPicked} />
        )}
        <ActionFields typed={typed} clientId={clientId} />
        {refusal && <Refused error={refusal} />}
        <DialogButtons>
          {base && (
            <span className={styles.first}>
              <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate(base)}>
                {t('common.delete')}
              </Button>
            </span>
          )}
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={clientId === ''}>
            {t('common.save')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
