import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import form from '../../ui/Form.module.css';
import { addContact, changeContact, type Contact, removeContact, told } from '../details';
import { EntryButtons } from '../EntryButtons';
import { faultsOf } from '../faults';

const CRISIS = ['none', 'first', 'substitute'] as const satisfies readonly Contact['crisis'][];

interface ContactDialogProps {
  clientId: string;
  /** None for a new one. */
  contact: Contact | undefined;
  onClose: () => void;
}

/** What is known of a person of the client. */
export function ContactDialog({ clientId, contact, onClose }: ContactDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [data, setData] = useState({
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    crisis: contact?.crisis ?? ('none' as const),
  });
  const change = (part: Partial<typeof data>) => setData((before) => ({ ...before, ...part }));
  const onSuccess = () => {
    onClose();
    return told(queryClient, clientId, 'contacts');
  };
  const save = useMutation({
    mutationFn: () => {
      const { email, phone, ...rest } = data;
      const body = {
        ...rest,
        ...(email.trim() && { email: email.trim() }),
        ...(phone.trim() && { phone: phone.trim() }),
      };
      return contact ? changeContact(clientId, contact, body) : addContact(clientId, body);
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: (gone: Contact) => removeContact(clientId, gone), onSuccess });
  return (
    <Dialog title={contact ? t('contacts.edit') : t('contacts.add')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faultsOf(save.error)}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Field
          name="name"
          label={t('contacts.fields.name')}
          value={data.name}
          onChange={(name) => change({ name })}
          isRequired
          maxLength={120}
          autoComplete="off"
          // the dialog was opened to type this
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <Field
          name="role"
          label={t('contacts.fields.role')}
          hint={t('contacts.hints.role')}
          value={data.role}
          onChange={(role) => change({ role })}
          isRequired
          maxLength={120}
        />
        <Field
          name="email"
          type="email"
          label={t('contacts.fields.email')}
          value={data.email}
          onChange={(email) => change({ email })}
          maxLength={254}
          autoComplete="off"
        />
        <Field
          name="phone"
          type="tel"
          label={t('contacts.fields.phone')}
          value={data.phone}
          onChange={(phone) => change({ phone })}
          maxLength={40}
          autoComplete="off"
        />
        <Choice
          label={t('contacts.fields.crisis')}
          hint={t('contacts.hints.crisis')}
          options={CRISIS.map((id) => ({ id, label: t(`contacts.crisis.${id}`) }))}
          value={data.crisis}
          onChange={(crisis) => change({ crisis })}
        />
        <EntryButtons
          save={save}
          remove={
            contact && { of: contact, by: remove, question: t('contacts.remove', { name: contact.name }) }
          }
          onClose={onClose}
        />
      </Form>
    </Dialog>
  );
}
