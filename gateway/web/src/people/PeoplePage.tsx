import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LeadPage } from '../settings/LeadPage';
import { useIsLead } from '../settings/useIsLead';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { More } from '../ui/More';
import { Refused } from '../ui/Refused';
import { Rows } from '../ui/Rows';
import { Skeleton } from '../ui/Skeleton';
import { peopleQuery } from './api';
import { type Asked, PeopleDialogs } from './PeopleDialogs';
import { PersonRow } from './PersonRow';

/** Who works for the consultancy and as what. There is always somebody: whoever looks at it. */
export function PeoplePage() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({ ...peopleQuery, enabled: useIsLead() });
  const [asked, setAsked] = useState<Asked>();
  const people = query.data?.pages.flatMap(({ items }) => items);
  return (
    <LeadPage
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        <Button look="primary" onPress={() => setAsked({ to: 'admit' })}>
          {t('people.admit.open')}
        </Button>
      }
    >
      {query.error && <Refused error={query.error} onRetry={() => void query.refetch()} />}
      {!people && !query.error && <Skeleton rows={3} tall />}
      {people && (
        <Card title={t('people.all')} hint={t('people.hint')}>
          <Rows>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} onAsk={(to) => setAsked({ to, person })} />
            ))}
          </Rows>
          <More of={query} />
        </Card>
      )}
      <PeopleDialogs asked={asked} onClose={() => setAsked(undefined)} />
    </LeadPage>
  );
}
