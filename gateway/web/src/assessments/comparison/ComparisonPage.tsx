import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';

import { isProblem } from '../../api/problem';
import { clientQuery } from '../../clients/api';
import { NotFound } from '../../shell/NotFound';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { comparisonQuery } from './api';
import { ComparisonSections } from './ComparisonSections';

/** Two cycles of a client held against each other, and all of them in a row. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const { clientId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const pair = { from: params.get('from') ?? undefined, to: params.get('to') ?? undefined };
  const { data: client, error: clientError } = useQuery(clientQuery(clientId));
  const { data, error, refetch } = useQuery({
    ...comparisonQuery(clientId, pair),
    placeholderData: keepPreviousData,
  });
  if (isProblem(clientError, 404) || isProblem(error, 404)) {
    return <NotFound />;
  }
  const tooFew = isProblem(error, 409);
  return (
    <Page
      title={t('comparison.title')}
      up={client ? { to: `/clients/${clientId}`, label: client.name } : null}
      lead={t('comparison.lead')}
    >
      {tooFew && <Empty title={t('comparison.tooFew.title')}>{t('comparison.tooFew.text')}</Empty>}
      {error && !tooFew && <Refused error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} tall />}
      {data && !error && (
        <ComparisonSections
          comparison={data}
          onCompare={({ from = '', to = '' }) =>
            setParams({ from, to }, { replace: true, preventScrollReset: true })
          }
        />
      )}
    </Page>
  );
}
