import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../api/problem';
import { catalogueQuery, cataloguesQuery } from '../assessments/api';
import { useFormat } from '../i18n/format';
import { NotFound } from '../shell/NotFound';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { CatalogueActions } from './CatalogueActions';
import { CatalogueText } from './reading/CatalogueText';
import { StateBadge } from './StateBadge';

/** One version of a catalogue, to be read. */
export function CataloguePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '', version = '' } = useParams();
  const { data: catalogue, error, refetch } = useQuery(catalogueQuery({ id, version }));
  const { data: all } = useQuery(cataloguesQuery);
  const edition = all?.items.find((one) => one.id === id && one.version === version);
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  return (
    <Page
      title={catalogue ? format.text(catalogue.title) : t('catalogues.one')}
      up={{ to: '/settings/catalogues', label: t('catalogues.title') }}
      lead={
        <>
          {t('catalogues.version', { version })} {edition && <StateBadge edition={edition} />}
        </>
      }
      actions={edition && <CatalogueActions edition={edition} />}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!catalogue && !error && <Skeleton rows={8} tall />}
      {catalogue && <CatalogueText catalogue={catalogue} />}
    </Page>
  );
}
