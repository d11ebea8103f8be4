import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { announceSignIn } from '../session/signIn';
import { ButtonLink } from '../ui/Button';
import { Page } from '../ui/Page';

/** Where the second tab lands: tells the first one and closes itself if the browser lets it. */
export function SignedInAgain() {
  const { t } = useTranslation();
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <Page title={t('shell.signedInAgain.title')} lead={t('shell.signedInAgain.text')}>
      <div>
        <ButtonLink to="/clients">{t('shell.toClients')}</ButtonLink>
      </div>
    </Page>
  );
}
