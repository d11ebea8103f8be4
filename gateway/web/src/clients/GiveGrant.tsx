import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import { giveGrant } from './api';
import { told } from './details';
import styles from './GrantsCard.module.css';

/** Opens the handover of a client to an agency, named by its id. */
export function GiveGrant({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [agency, setAgency] = useState('');
  const give = useMutation({
    mutationFn: () => giveGrant(clientId, agency.trim()),
    onSuccess: async () => {
      setAgency('');
      await told(queryClient, clientId, 'grants');
    },
  });
  const faults = give.error instanceof Problem ? give.error.byField : {};
  return (
    <>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate();
        }}
      >
        <Field
          name="agency"
          label={t('clients.grants.agency')}
          placeholder="agentur-…"
          value={agency}
          onChange={setAgency}
          isRequired
          autoComplete="off"
        />
        <Button type="submit" isPending={give.isPending}>
          {t('clients.grants.give')}
        </Button>
      </Form>
      {give.error && Object.keys(faults).length === 0 && <Refused error={give.error} />}
    </>
  );
}
