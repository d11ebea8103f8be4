import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import type { ClientData } from './api';
import styles from '../ui/Form.module.css';
import { LANGUAGES, MARKETS, SIZES } from './words';

interface ClientFormProps {
  initial: ClientData;
  submit: string;
  error: Error | null;
  isPending: boolean;
  onSubmit: (data: ClientData) => void;
  onCancel: () => void;
}

/** What a consultancy says about a company; faults found by the platform appear at their fields. */
export function ClientForm({ initial, submit, error, isPending, onSubmit, onCancel }: ClientFormProps) {
  const { t } = useTranslation();
  const [data, setData] = useState(initial);
  const change = (part: Partial<ClientData>) => setData((before) => ({ ...before, ...part }));
  const faults = error instanceof Problem ? error.byField : {};
  return (
    <Form
      className={styles.form ?? ''}
      validationErrors={faults}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ ...data, name: data.name.trim(), sector: data.sector.trim() });
      }}
    >
      <Field
        name="name"
        label={t('clients.fields.name')}
        value={data.name}
        onChange={(name) => change({ name })}
        isRequired
        maxLength={200}
        // the dialog was opened to type this
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <Field
        name="sector"
        label={t('clients.fields.sector')}
        hint={t('clients.hints.sector')}
        value={data.sector}
        onChange={(sector) => change({ sector })}
        isRequired
        maxLength={100}
      />
      <Choice
        name="size"
        label={t('clients.fields.size')}
        options={SIZES.map((id) => ({ id, label: t(`clients.sizes.${id}`) }))}
        value={data.size}
        onChange={(size) => change({ size })}
      />
      <Choice
        name="market"
        label={t('clients.fields.market')}
        options={MARKETS.map((id) => ({ id, label: t(`clients.markets.${id}`) }))}
        value={data.market}
        onChange={(market) => change({ market })}
      />
      <Choice
        name="language"
        label={t('clients.fields.language')}
        hint={t('clients.hints.language')}
        options={LANGUAGES.map((id) => ({ id, label: t(`common.languages.${id}`) }))}
        value={data.language}
        onChange={(language) => change({ language })}
      />
      {error && Object.keys(faults).length === 0 && <Refused error={error} />}
      <DialogButtons>
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={isPending}>
          {submit}
        </Button>
      </DialogButtons>
    </Form>
  );
}
