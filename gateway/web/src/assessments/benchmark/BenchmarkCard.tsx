import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/Choice';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { type Benchmark, benchmarkQuery } from './api';
import { StandingTable } from './StandingTable';

/** Where the client stands among the consultancy's other clients; nothing while they are too few. */
export function BenchmarkCard({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(benchmarkQuery(assessmentId));
  return (
    <Card title={t('benchmark.title')} hint={t('benchmark.hint')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <Cohorts benchmark={data} />}
    </Card>
  );
}

function Cohorts({ benchmark }: { benchmark: Benchmark }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cohorts, tooSmall, fewest } = benchmark;
  const [chosen, choose] = useState(cohorts[0]?.likeness);
  const cohort = cohorts.find(({ likeness }) => likeness === chosen) ?? cohorts[0];
  const small = format.list(tooSmall.map((likeness) => t(`benchmark.likenesses.${likeness}`)));
  return (
    <>
      {cohorts.length > 1 && cohort && (
        <div data-print="never">
          <Choice
            label={t('benchmark.with')}
            options={cohorts.map(({ likeness, clients }) => ({
              id: likeness,
              label: `${t(`benchmark.likenesses.${likeness}`)} (${format.number(clients)})`,
            }))}
            value={cohort.likeness}
            onChange={choose}
          />
        </div>
      )}
      {cohort && <StandingTable cohort={cohort} />}
      {!cohort && <p>{t('benchmark.none', { fewest })}</p>}
      {cohort && tooSmall.length > 0 && <p>{t('benchmark.tooSmall', { fewest, cohorts: small })}</p>}
    </>
  );
}
