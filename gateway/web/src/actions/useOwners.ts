import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { contactsQuery } from '../clients/details';
import { atWork, colleaguesQuery } from '../portfolio/api';
import type { Action } from './api';
import { ownerKey } from './useActionForm';

/** Who may see to an action: colleagues, people of the client, and whoever does so now. */
export function useOwners(clientId: string, current: Action['owner'] | undefined) {
  const { t } = useTranslation();
  const { data: colleagues } = useQuery(colleaguesQuery);
  const { data: contacts } = useQuery({ ...contactsQuery(clientId), enabled: clientId !== '' });
  const owners = [
    ...(colleagues?.items ?? []).filter(atWork).map(({ subject, name, you }) => ({
      id: ownerKey({ kind: 'colleague', id: subject }),
      label: you ? t('portfolio.you', { name }) : name,
    })),
    ...(contacts?.items ?? []).map(({ id, name }) => ({
      id: ownerKey({ kind: 'contact', id }),
      label: t('actions.ofClient', { name }),
    })),
  ];
  if (current && !owners.some(({ id }) => id === ownerKey(current))) {
    owners.push({ id: ownerKey(current), label: current.name ?? t('portfolio.former') });
  }
  return owners;
}
