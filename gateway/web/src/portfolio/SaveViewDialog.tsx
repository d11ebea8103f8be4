import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import form from '../ui/Form.module.css';
import { Refused } from '../ui/Refused';
import { saveView, viewsQuery } from './api';

/** Asks under which name the present selection is to be kept. */
export function SaveViewDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () => saveView(name.trim(), query),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
    },
  });
  const faults = save.error instanceof Problem ? save.error.byField : {};
  return (
    <Dialog title={t('portfolio.views.save')} isOpen onClose={onClose}>
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
          label={t('clients.fields.name')}
          hint={t('portfolio.views.hint')}
          value={name}
          onChange={setName}
          isRequired
          maxLength={60}
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
            {t('common.save')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
