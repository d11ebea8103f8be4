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
import { type Admitted, admitPerson, type NewPerson, peopleChanged } from './api';
import { RoleChoice } from './RoleChoice';

interface AdmitDialogProps {
  onClose: () => void;
  onAdmitted: (admitted: Admitted) => void;
}

export function AdmitDialog({ onClose, onAdmitted }: AdmitDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [data, setData] = useState<NewPerson>({ firstName: '', lastName: '', email: '', role: 'consultant' });
  const change = (part: Partial<NewPerson>) => setData((before) => ({ ...before, ...part }));
  const admit = useMutation({
    mutationFn: () => admitPerson({ ...data, email: data.email.trim() }),
    onSuccess: async (admitted) => {
      onAdmitted(admitted);
      await queryClient.invalidateQueries(peopleChanged);
    },
  });
  const faults = faultsOf(admit.error);
  return (
    <Dialog title={t('people.admit.title')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          admit.mutate();
        }}
      >
        <Field
          name="firstName"
          label={t('people.fields.firstName')}
          value={data.firstName}
          onChange={(firstName) => change({ firstName })}
          isRequired
          maxLength={60}
          autoComplete="off"
          // the dialog was opened to type this
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <Field
          name="lastName"
          label={t('people.fields.lastName')}
          value={data.lastName}
          onChange={(lastName) => change({ lastName })}
          isRequired
          maxLength={60}
          autoComplete="off"
        />
        <Field
          name="email"
          type="email"
          label={t('people.fields.email')}
          hint={t('people.admit.hint')}
          value={data.email}
          onChange={(email) => change({ email })}
          isRequired
          maxLength={254}
          autoComplete="off"
        />
        <RoleChoice value={data.role} onChange={(role) => change({ role })} />
        {admit.error && Object.keys(faults).length === 0 && <Refused error={admit.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={admit.isPending}>
            {t('people.admit.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
