import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Client } from '../clients/api';
import page from '../clients/ClientPage.module.css';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { ActionDialog } from './ActionDialog';
import { ActionItem } from './ActionItem';
import styles from './ActionList.module.css';
import { type Action, actionsQuery } from './api';
import { useMove } from './useMove';

const SHOWN = 5;

/** What is to be done for a client, what is due first first. */
export function ActionsCard({ client }: { client: Client }) {
  const { t } = useTranslation();
  const move = useMove();
  const [edited, setEdited] = useState<Action | 'new'>();
  const { data, error, refetch } = useInfiniteQuery(actionsQuery({ client: client.id, state: 'pending' }));
  const actions = data?.pages.flatMap(({ items }) => items);
  return (
    <Card
      title={t('actions.title')}
      actions={
        <Button small onPress={() => setEdited('new')}>
          {t('actions.add')}
        </Button>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!actions && !error && <Skeleton rows={3} />}
      {actions?.length === 0 && <p className={page.none}>{t('actions.noneOfClient')}</p>}
      {actions && actions.length > 0 && (
        <ul className={styles.rows}>
          {actions.slice(0, SHOWN).map((action) => (
            <li key={action.id}>
              <ActionItem
                look="row"
                action={action}
                onEdit={() => setEdited(action)}
                onMove={(to) => move({ action, to })}
                hideClient
              />
            </li>
          ))}
        </ul>
      )}
      <div data-print="never">
        <ButtonLink small look="quiet" to={`/actions?client=${client.id}`}>
          {t('actions.toBoard')}
        </ButtonLink>
      </div>
      {edited && (
        <ActionDialog
          action={edited === 'new' ? undefined : edited}
          client={{ id: client.id, name: client.name }}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}
