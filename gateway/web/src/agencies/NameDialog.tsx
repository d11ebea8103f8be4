import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { faultsOf } from '../clients/faults';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import form from '../ui/Form.module.css';
import { Refused } from '../ui/Refused';
import { agenciesChanged, type Agency, changeAgency, createAgency, type IssuedAgency } from './api';

interface NameDialogProps {
  /** None for a new one. */
  agency: Agency | undefined;
  onClose: () => void;
  onIssued: (issued: IssuedAgency) => void;
}

/** How an agency is called; a new one gets its id and secret with its name. */
export function NameDialog({ agency, onClose, onIssued }: NameDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [name, setName] = useState(agency?.name ?? '');
  const save = useMutation({
    mutationFn: async () => {
      if (agency) {
        await changeAgency(agency.id, { name, enabled: agency.enabled });
        return undefined;
      }
      return createAgency(name);
    },
    onSuccess: async (issued) => {
      if (issued) {
        onIssued(issued);
      } else {
        onClose();
      }
      await queryClient.invalidateQueries(agenciesChanged);
    },
  });
  const faults = faultsOf(save.error);
  return (
    <Dialog title={t(agency ? 'agencies.rename.title' : 'agencies.create.title')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Field
          name="name"
          label={t('agencies.name')}
          hint={t(agency ? 'agencies.rename.hint' : 'agencies.create.hint')}
          value={name}
          onChange={setName}
          isRequired
          maxLength={80}
          autoComplete="off"
          // the dialog was opened to type this
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        {save.error && Object.keys(faults).length === 0 && <Refused error={save.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t(agency ? 'common.save' : 'agencies.create.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
