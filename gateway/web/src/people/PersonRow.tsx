import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { RowActions } from '../ui/RowActions';
import { Row } from '../ui/Rows';
import { changePerson, peopleChanged, type Person } from './api';

type Question = 'changeRole' | 'keepOut' | 'renewPassword';

interface PersonRowProps {
  person: Person;
  onAsk: (to: Question) => void;
}

/** One person, and what can be changed; only letting in again needs no second thought. */
export function PersonRow({ person, onAsk }: PersonRowProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const format = useFormat();
  const { id, name, email, role, enabled, shared, lastSeenAt, you } = person;
  const letIn = useMutation({
    mutationFn: () => changePerson(id, { role: role ?? 'consultant', enabled: true }),
    onSuccess: () => queryClient.invalidateQueries(peopleChanged),
  });
  const ask = (to: Question) => (
    <Button small look="quiet" aria-label={t(`people.${to}.of`, { name })} onPress={() => onAsk(to)}>
      {t(`people.${to}.open`)}
    </Button>
  );
  return (
    <Row
      name={
        <>
          {name}
          {role && (
            <Badge tone={role === 'lead' ? 'primary' : 'calm'}>{t(`people.roles.${role}.name`)}</Badge>
          )}
          {!role && <Badge tone="warn">{t('people.noRole')}</Badge>}
          {!enabled && <Badge tone="warn">{t('people.keptOut')}</Badge>}
          {you && <Badge>{t('people.you')}</Badge>}
        </>
      }
      facts={[
        email,
        lastSeenAt ? t('people.lastSeen', { date: format.date(lastSeenAt) }) : t('people.neverSeen'),
        shared && t('people.shared'),
        letIn.error && <Refused error={letIn.error} />,
      ]}
      action={
        !shared && (
          <RowActions>
            {ask('changeRole')}
            {ask('renewPassword')}
            {enabled ? (
              ask('keepOut')
            ) : (
              <Button
                small
                look="quiet"
                aria-label={t('people.letInAgain', { name })}
                isPending={letIn.isPending}
                onPress={() => letIn.mutate()}
              >
                {t('people.letIn')}
              </Button>
            )}
          </RowActions>
        )
      }
    />
  );
}
