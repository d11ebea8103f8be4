import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Refused } from '../ui/Refused';
import { Rows } from '../ui/Rows';
import { Skeleton } from '../ui/Skeleton';
import { assessmentsQuery } from './api';
import { AssessmentRow } from './AssessmentRow';
import styles from './AssessmentsCard.module.css';
import { StartAssessmentDialog } from './StartAssessmentDialog';

/** All passes of one client through a catalogue, newest first. */
export function AssessmentsCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [starting, setStarting] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    assessmentsQuery(clientId),
  );
  const assessments = data?.pages.flatMap((page) => page.items);
  const start = (
    <Button
      small={Boolean(assessments?.length)}
      look={assessments?.length ? 'secondary' : 'primary'}
      onPress={() => setStarting(true)}
    >
      {t('assessments.start.open')}
    </Button>
  );
  const completed = assessments?.filter(({ state }) => state === 'completed') ?? [];
  const actions = (
    <div className={styles.actions}>
      {completed.length > 1 && (
        <ButtonLink small look="quiet" to={`/clients/${clientId}/comparison`}>
          {t('comparison.open')}
        </ButtonLink>
      )}
      {start}
    </div>
  );
  return (
    <Card title={t('assessments.title')} actions={assessments?.length ? actions : undefined}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!assessments && !error && <Skeleton rows={2} tall />}
      {assessments?.length === 0 && (
        <Empty title={t('assessments.none.title')} action={start}>
          {t('assessments.none.text')}
        </Empty>
      )}
      {assessments && assessments.length > 0 && (
        <Rows>
          {assessments.map((assessment) => (
            <AssessmentRow key={assessment.id} assessment={assessment} />
          ))}
        </Rows>
      )}
      {hasNextPage && (
        <Button small isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
      <StartAssessmentDialog clientId={clientId} isOpen={starting} onClose={() => setStarting(false)} />
    </Card>
  );
}
