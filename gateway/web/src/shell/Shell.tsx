import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';

import { EventsProvider } from '../events/EventsProvider';
import { keepTabsTogether } from '../session/consultancy';
import { colleaguesQuery } from '../portfolio/api';
import type { Me } from '../session/me';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { SessionExpired } from './SessionExpired';
import styles from './Shell.module.css';
import { Toasts } from './Toasts';
import { useArrival } from './useArrival';

/** What is around every page of a signed-in user. */
export function Shell({ me }: { me: Me }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  // whatever page comes first: whoever works here is a colleague from then on
  useQuery(colleaguesQuery);
  useEffect(() => keepTabsTogether(me), [me]);
  return (
    <EventsProvider>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <OfflineNotice />
      <Header me={me} />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      <SessionExpired me={me} />
      <ScrollRestoration />
    </EventsProvider>
  );
}
