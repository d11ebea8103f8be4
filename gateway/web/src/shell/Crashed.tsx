import { useTranslation } from 'react-i18next';

import { isProblem } from '../api/problem';
import { useRouteError } from 'react-router';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { NotFound } from './NotFound';

/** The page failed. Says so calmly; answers that were saved stay saved. */
export function Crashed() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  return (
    <Page title={t('shell.crashed.title')} lead={t('shell.crashed.text')}>
      <div>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('shell.crashed.reload')}
        </Button>
      </div>
    </Page>
  );
}
