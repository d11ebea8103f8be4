import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

import type { Visitor } from '../session/me';
import { Page } from '../ui/Page';
import styles from './ChooseConsultancy.module.css';
import { Consultancies } from './Consultancies';
import { LanguageChoice } from './LanguageChoice';
import { SignOut } from './SignOut';

/** What somebody sees who belongs to several consultancies, between signing in and the page wanted. */
export function ChooseConsultancy({ visitor }: { visitor: Visitor }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <main className={styles.choose}>
      <Page
        title={t('shell.consultancy.title')}
        lead={t('shell.consultancy.lead')}
        actions={<LanguageChoice hideLabel />}
      >
        <div className={styles.choices}>
          <Consultancies choices={visitor.consultancies} path={pathname + search} />
        </div>
        <div>
          <SignOut />
        </div>
      </Page>
    </main>
  );
}
