import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '../api/problem';
import { clientQuery } from '../clients/api';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { ActionDialog } from './ActionDialog';
import { ActionList } from './ActionList';
import { type Action, actionQuery } from './api';
import { Board } from './Board';
import { Filters } from './Filters';
import { useAnyAction } from './useAnyAction';
import { useChosen } from './useChosen';

/** What somebody does for a client until a day, for all clients. */
export function ActionsPage() {
  const { t } = useTranslation();
  const chosen = useChosen();
  const { view, client, linked, isFiltered, choose } = chosen;
  const [edited, setEdited] = useState<Action | 'new'>();
  const isAny = useAnyAction(chosen.selection);
  const { data: record } = useQuery({ ...clientQuery(client), enabled: client !== '' });
  const isLinked = client !== '' && linked !== '';
  const link = useQuery({ ...actionQuery(client, linked), enabled: isLinked });
  const shown = edited === 'new' ? undefined : (edited ?? (isLinked ? link.data : undefined));

  const add = (
    <Button look="primary" onPress={() => setEdited('new')}>
      {t('actions.add')}
    </Button>
  );
  return (
    <Page title={t('actions.title')} lead={t('actions.lead')} actions={add}>
      {isLinked && isProblem(link.error, 404) && <Notice tone="warn">{t('actions.gone')}</Notice>}
      <Filters chosen={chosen} />
      {isAny === false ? (
        <Empty
          title={t(isFiltered ? 'actions.noneHere' : 'actions.none.title')}
          action={isFiltered ? <Button onPress={chosen.clear}>{t('actions.showAll')}</Button> : add}
        >
          {t(isFiltered ? 'actions.noneFiltered' : 'actions.none.text')}
        </Empty>
      ) : view === 'board' ? (
        <Board chosen={chosen} onEdit={setEdited} />
      ) : (
        <ActionList chosen={chosen} onEdit={setEdited} />
      )}
      {(edited === 'new' || shown) && (
        <ActionDialog
          key={shown?.id ?? 'new'}
          action={shown}
          client={record && { id: record.id, name: record.name }}
          onClose={() => {
            setEdited(undefined);
            if (linked) {
              choose('action', '');
            }
          }}
        />
      )}
    </Page>
  );
}
