import { useTranslation } from 'react-i18next';

import { ButtonLink } from '../ui/Button';
import { Page } from '../ui/Page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.notFound.title')} lead={t('shell.notFound.text')}>
      <div>
        <ButtonLink look="primary" to="/clients">
          {t('shell.toClients')}
        </ButtonLink>
      </div>
    </Page>
  );
}
