import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { cataloguesQuery } from '../assessments/api';
import { useIsLead } from '../settings/useIsLead';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { CatalogueCard } from './CatalogueCard';
import { byCatalogue } from './editions';
import { OverlayDialog } from './drafting/OverlayDialog';

/** What there is to assess with: everybody reads it, leads have their own beside what comes with the product. */
export function CataloguesPage() {
  const { t } = useTranslation();
  const isLead = useIsLead();
  const { data, error, refetch } = useQuery(cataloguesQuery);
  const [isDeriving, setDeriving] = useState(false);
  const all = data?.items;
  const own = all?.some(({ builtIn }) => !builtIn);
  const derive = (
    <Button look="primary" onPress={() => setDeriving(true)}>
      {t('catalogues.overlay.open')}
    </Button>
  );
  return (
    <Page
      title={t('catalogues.title')}
      lead={t(isLead ? 'catalogues.lead' : 'catalogues.readOnly')}
      actions={
        <>
          {all && all.length > 1 && (
            <ButtonLink to="/settings/catalogues/compare">{t('catalogues.compare.open')}</ButtonLink>
          )}
          {isLead && <ButtonLink to="/settings/catalogues/import">{t('catalogues.import.open')}</ButtonLink>}
          {isLead && own && derive}
        </>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!all && !error && <Skeleton rows={3} tall />}
      {all && byCatalogue(all).map(({ id, editions }) => <CatalogueCard key={id} editions={editions} />)}
      {all && !own && isLead && (
        <Empty title={t('catalogues.none.title')} action={derive}>
          {t('catalogues.none.text')}
        </Empty>
      )}
      {isDeriving && all && <OverlayDialog all={all} onClose={() => setDeriving(false)} />}
    </Page>
  );
}
