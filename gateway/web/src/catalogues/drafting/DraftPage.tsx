import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';

import { isProblem } from '../../api/problem';
import { cataloguesQuery } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { LeadPage } from '../../settings/LeadPage';
import { NotFound } from '../../shell/NotFound';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import { placeOf, sourceQuery } from '../api';
import { DraftEditor } from './DraftEditor';

/** How often a draft is looked for that somebody else saved, in milliseconds. */
const LOOK = 15_000;

/** Where a draft is written; what is published is only read. */
export function DraftPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '', version = '' } = useParams();
  const edition = { id, version };
  const { data: draft, error, refetch } = useQuery({ ...sourceQuery(edition), refetchInterval: LOOK });
  const { data: all } = useQuery(cataloguesQuery);
  const known = all?.items.find((one) => one.id === id && one.version === version);
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  if (known?.state === 'published') {
    return <Navigate to={placeOf(edition)} replace />;
  }
  return (
    <LeadPage
      title={
        known
          ? t('catalogues.draft.title', { title: format.text(known.title), version })
          : t('catalogues.draft.one')
      }
      lead={t('catalogues.draft.lead')}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!draft && !error && <Skeleton rows={8} tall />}
      {draft && known && <DraftEditor edition={known} draft={draft} />}
    </LeadPage>
  );
}
