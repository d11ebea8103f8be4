import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { sectionsFor } from './sections';
import styles from './Settings.module.css';
import { useIsLead } from './useIsLead';

/** What is around every page of the settings: the way from one to the other. */
export function SettingsLayout() {
  const { t } = useTranslation();
  const sections = sectionsFor(useIsLead());
  return (
    <>
      <nav aria-label={t('settings.title')} className={styles.nav} data-print="never">
        <ul className={styles.sections}>
          {sections.map(({ path }) => (
            <li key={path}>
              <NavLink to={`/settings/${path}`}>{t(`settings.sections.${path}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}
