import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

import type { Visitor } from '../session/me';
import { Logo } from '../ui/Logo';
import { Page } from '../ui/Page';
import styles from './ChooseConsultancy.module.css';
import { Consultancies } from './Consultancies';
import { LanguageChoice } from './LanguageChoice';
import { SignOut } from './SignOut';
import start from './StartPage.module.css';

/** What somebody sees who belongs to several consultancies, between signing in and the page wanted. */
export function ChooseConsultancy({ visitor }: { visitor: Visitor }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <div className={start.start}>
      <header className={start.top}>
        <span className={start.brand}>
          <Logo size={36} /> Nachhalt
        </span>
        <LanguageChoice hideLabel />
      </header>
      <main className={styles.choose}>
        <Page title={t('shell.consultancy.title')} lead={t('shell.consultancy.lead')}>
          <div className={styles.choices}>
            <Consultancies choices={visitor.consultancies} path={pathname + search} />
          </div>
          <div>
            <SignOut />
          </div>
        </Page>
      </main>
    </div>
  );
}
