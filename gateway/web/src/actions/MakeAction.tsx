import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Result } from '../assessments/api';
import { say } from '../shell/toastStore';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { type Action, type ActionData, addAction, followingQuery, forgetActions, type Origin } from './api';
import styles from './MakeAction.module.css';
import { useRemove } from './useRemove';

interface MakeActionProps {
  result: Result;
  kind: Origin['kind'];
  /** Id of the question or the flag. */
  item: string;
  draft: Omit<ActionData, 'state' | 'origin' | 'owner'>;
}

const LONGEST_TITLE = 200;

const placeOf = ({ clientId, id }: Action) => `/actions?client=${clientId}&action=${id}`;

/** Makes an action of a lever, flag or gap by one click, or leads to the one that was made of it. */
export function MakeAction({ result, kind, item, draft }: MakeActionProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { clientId, assessmentId } = result;
  const { data } = useQuery(followingQuery(clientId, assessmentId));
  const made = data?.items.find(({ origin }) => origin?.kind === kind && origin.item === item);
  const remove = useRemove();
  const make = useMutation({
    mutationFn: () =>
      addAction(clientId, {
        ...draft,
        title: draft.title.slice(0, LONGEST_TITLE),
        state: 'open',
        origin: { kind, assessmentId, item },
      }),
    onSuccess: ({ action, isNew }) => {
      say({
        title: t(isNew ? 'actions.added' : 'actions.addedBefore', { title: action.title }),
        link: { to: placeOf(action), label: t('common.edit') },
        ...(isNew && { action: { label: t('common.undo'), run: () => remove.mutate(action) } }),
      });
      return forgetActions(queryClient, clientId);
    },
  });
  return (
    <div className={styles.make} data-print="never">
      {!data ? null : made ? (
        <Link to={placeOf(made)}>
          <span aria-hidden="true">✓ </span>
          {t('actions.made', { state: t(`actions.states.${made.state}`) })}
          <span className="visually-hidden">: {made.title}</span>
        </Link>
      ) : (
        <Button
          small
          look="quiet"
          isPending={make.isPending}
          aria-label={t('actions.makeOne', { title: draft.title })}
          onPress={() => make.mutate()}
        >
          <span aria-hidden="true">+</span> {t('actions.make')}
        </Button>
      )}
      {make.error && <Refused error={make.error} />}
    </div>
  );
}
