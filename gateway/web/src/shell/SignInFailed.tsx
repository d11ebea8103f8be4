import { useTranslation } from 'react-i18next';

import { loginUrl } from '../session/signIn';
import { ButtonAnchor } from '../ui/Button';
import { Page } from '../ui/Page';

/** Where a login ends that did not work; trying again is up to the user, so that nothing goes round in circles. */
export function SignInFailed() {
  const { t } = useTranslation();
  return (
    <main>
      <Page title={t('shell.signInFailed.title')} lead={t('shell.signInFailed.text')}>
        <div>
          <ButtonAnchor look="primary" href={loginUrl('/')}>
            {t('shell.signInFailed.again')}
          </ButtonAnchor>
        </div>
      </Page>
    </main>
  );
}
