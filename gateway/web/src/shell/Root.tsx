import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';

import { isProblem } from '../api/problem';
import { isAtWork, meQuery } from '../session/me';
import { takeDeepLink } from '../session/signIn';
import { Refused } from '../ui/Refused';
import { Page } from '../ui/Page';
import { useUnhurried } from '../ui/useUnhurried';
import { Shell } from './Shell';
import { SignOut } from './SignOut';
import { SignInFailed } from './SignInFailed';

const StartPage = lazy(async () => ({ default: (await import('./StartPage')).StartPage }));

const ChooseConsultancy = lazy(async () => ({
  default: (await import('./ChooseConsultancy')).ChooseConsultancy,
}));

/** Where the gateway leads after a login that did not work. */
const SIGN_IN_FAILED = '/sign-in-failed';

/** Decides between the start page, the choice of a consultancy and the app. */
export function Root() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(meQuery);
  const me = useUnhurried(data);
  if (isProblem(error, 403)) {
    return (
      <main>
        <Page title={t('shell.forbidden')} actions={<SignOut />}>
          <Refused error={error} />
        </Page>
      </main>
    );
  }
  if (error) {
    return (
      <main>
        <Page title={t('shell.unreachable')}>
          <Refused error={error} onRetry={() => void refetch()} />
        </Page>
      </main>
    );
  }
  if (me === undefined) {
    return null;
  }
  if (me === null) {
    return pathname === SIGN_IN_FAILED ? (
      <SignInFailed />
    ) : (
      <Suspense>
        <StartPage />
      </Suspense>
    );
  }
  if (!isAtWork(me)) {
    return (
      <Suspense>
        <ChooseConsultancy visitor={me} />
      </Suspense>
    );
  }
  const nowhere = pathname === '/' || pathname === SIGN_IN_FAILED;
  return nowhere ? <Navigate to={takeDeepLink() ?? '/clients'} replace /> : <Shell me={me} />;
}
