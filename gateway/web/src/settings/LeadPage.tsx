import { useTranslation } from 'react-i18next';

import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { useIsLead } from './useIsLead';

interface LeadPageProps {
  title: string;
  lead: string;
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** A page of the settings that is the lead's business; everybody else reads whom to ask. */
export function LeadPage({ title, lead, actions, children }: LeadPageProps) {
  const { t } = useTranslation();
  if (useIsLead()) {
    return (
      <Page title={title} lead={lead} actions={actions}>
        {children}
      </Page>
    );
  }
  return (
    <Page title={title}>
      <Empty title={t('settings.leadOnly.title')}>{t('settings.leadOnly.text')}</Empty>
    </Page>
  );
}
