import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { Link } from 'react-router';

import { agencyChoiceQuery } from '../agencies/api';
import { useIsLead } from '../settings/useIsLead';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';
import { giveGrant } from './api';
import { told } from './details';
import styles from './GrantsCard.module.css';

interface GiveGrantProps {
  clientId: string;
  /** Ids of agencies that need not be offered. */
  granted: readonly string[];
}

/** Opens the handover of a client to an agency of the consultancy. */
export function GiveGrant({ clientId, granted }: GiveGrantProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const isLead = useIsLead();
  const { data, error, refetch } = useQuery(agencyChoiceQuery);
  const [chosen, setChosen] = useState('');
  const offered = data?.items.filter(({ id, enabled }) => enabled && !granted.includes(id));
  const agency = offered?.find(({ id }) => id === chosen)?.id ?? offered?.[0]?.id;
  const give = useMutation({
    mutationFn: (id: string) => giveGrant(clientId, id),
    onSuccess: () => told(queryClient, clientId, 'grants'),
  });
  if (!offered) {
    return error ? <Refused error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />;
  }
  if (!agency) {
    const settings = <Link to="/settings/agencies">{t('clients.grants.toAgencies')}</Link>;
    return (
      <p className={styles.none}>
        {t(data?.items.length ? 'clients.grants.allGranted' : 'clients.grants.noAgency')}{' '}
        {isLead ? settings : t('clients.grants.askLead')}
      </p>
    );
  }
  return (
    <>
      <Form
        className={styles.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate(agency);
        }}
      >
        <Select
          label={t('clients.grants.agency')}
          options={offered.map(({ id, name }) => ({ id, label: name }))}
          value={agency}
          onChange={setChosen}
        />
        <Button type="submit" isPending={give.isPending}>
          {t('clients.grants.give')}
        </Button>
      </Form>
      {give.error && <Refused error={give.error} />}
    </>
  );
}
