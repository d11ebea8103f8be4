import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { say } from '../shell/toastStore';
import { type Action, forgetActions, removeAction, restoreAction } from './api';

/** Removes an action, which can be taken back. */
export function useRemove(onRemoved?: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const onSuccess = (_: unknown, { clientId }: Action) => forgetActions(queryClient, clientId);
  const restore = useMutation({ mutationFn: restoreAction, onSuccess });
  return useMutation({
    mutationFn: removeAction,
    onSuccess: (_, action) => {
      onRemoved?.();
      say({
        title: t('actions.removed', { title: action.title }),
        action: { label: t('common.undo'), run: () => restore.mutate(action) },
      });
      return forgetActions(queryClient, action.clientId);
    },
  });
}
