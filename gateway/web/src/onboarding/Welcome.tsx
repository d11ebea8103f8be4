import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { clientQuery } from '../clients/api';
import { forgetLists } from '../portfolio/api';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import styles from './Welcome.module.css';

const STEPS = ['record', 'assess', 'follow'] as const;

interface WelcomeProps {
  onCreate: () => void;
  onDismiss: () => void;
}

/** The first look at an empty consultancy: what the work is, with an example to try it on. */
export function Welcome({ onCreate, onDismiss }: WelcomeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const example = useMutation({
    mutationFn: async () => (await import('./example')).createExample(),
    onSuccess: async (client) => {
      queryClient.setQueryData(clientQuery(client.id).queryKey, client);
      await navigate(`/clients/${client.id}`);
      onDismiss();
      await forgetLists(queryClient);
    },
  });
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <header className={styles.head}>
        <h2 id="welcome">{t('welcome.title')}</h2>
        <p className={styles.lead}>{t('welcome.lead')}</p>
      </header>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`welcome.steps.${step}.title`)}</h3>
            <p>{t(`welcome.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {example.error && <Refused error={example.error} />}
      <div className={styles.actions}>
        <Button look="primary" isPending={example.isPending} onPress={() => example.mutate()}>
          {t('welcome.example')}
        </Button>
        <Button isDisabled={example.isPending} onPress={onCreate}>
          {t('clients.create.open')}
        </Button>
        <Button look="quiet" isDisabled={example.isPending} onPress={onDismiss}>
          {t('welcome.dismiss')}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {t(example.isPending ? 'welcome.pending' : 'welcome.note')}
      </p>
    </section>
  );
}
