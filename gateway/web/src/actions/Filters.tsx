import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { clientQuery } from '../clients/api';
import { colleaguesQuery } from '../portfolio/api';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import { STATES } from './api';
import styles from './Filters.module.css';
import type { Chosen } from './useChosen';

/** Narrows actions down, and says how they are shown; all of it stands in the address. */
export function Filters({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const { view, owner, due, state, client, choose } = chosen;
  const { data: colleagues } = useQuery(colleaguesQuery);
  const { data: record } = useQuery({ ...clientQuery(client), enabled: client !== '' });
  const others = (colleagues?.items ?? []).filter(({ you }) => !you);
  return (
    <div className={styles.tools} data-print="never">
      <Choice
        label={t('actions.views.label')}
        hideLabel
        options={(['board', 'list'] as const).map((id) => ({ id, label: t(`actions.views.${id}`) }))}
        value={view}
        onChange={(value) => choose('view', value === 'list' ? value : '')}
      />
      <Choice
        label={t('actions.due.label')}
        hideLabel
        options={(['any', 'overdue', 'soon'] as const).map((id) => ({
          id,
          label: t(`actions.due.choices.${id}`),
        }))}
        value={due}
        onChange={(value) => choose('due', value === 'any' ? '' : value)}
      />
      <Select
        look="filter"
        label={t('actions.fields.owner')}
        anything={t('portfolio.all')}
        options={[
          ...(['me', 'client', 'none'] as const).map((id) => ({ id, label: t(`actions.owners.${id}`) })),
          ...others.map(({ subject, name }) => ({ id: subject, label: name })),
        ]}
        value={owner}
        onChange={(value) => choose('owner', value)}
      />
      {view === 'list' && (
        <Select
          look="filter"
          label={t('actions.fields.state')}
          options={(['pending', ...STATES] as const).map((id) => ({ id, label: t(`actions.states.${id}`) }))}
          value={state}
          onChange={(value) => choose('state', value === 'pending' ? '' : value)}
        />
      )}
      {client && (
        <p className={styles.client}>
          <span>{t('actions.only', { client: record?.name ?? '…' })}</span>
          <Button small look="quiet" onPress={() => choose('client', '')}>
            {t('actions.allClients')}
          </Button>
        </p>
      )}
    </div>
  );
}
