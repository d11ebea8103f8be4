import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useIsLead } from '../settings/useIsLead';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { brandingQuery } from './api';
import { BrandingEditor } from './BrandingEditor';
import { BrandingView } from './BrandingView';

/** How the consultancy's documents look: leads change it, everybody sees it. */
export function BrandingPage() {
  const { t } = useTranslation();
  const { data: branding, error, refetch } = useQuery(brandingQuery);
  const isLead = useIsLead();
  return (
    <Page title={t('branding.title')} lead={t(isLead ? 'branding.lead' : 'branding.readOnly')}>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!branding && !error && <Skeleton rows={6} tall />}
      {branding &&
        (isLead ? (
          <BrandingEditor branding={branding} />
        ) : (
          <BrandingView key={branding.version} branding={branding} />
        ))}
    </Page>
  );
}
