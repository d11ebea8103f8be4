import { useTranslation } from 'react-i18next';

import { loginUrl, rememberDeepLink } from '../session/signIn';
import { ButtonAnchor } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { useTitle } from '../ui/Page';
import { LanguageChoice } from './LanguageChoice';
import { StartLadder } from './StartLadder';
import styles from './StartPage.module.css';

/** What somebody sees who is not signed in; the login leads back to the page they wanted. */
export function StartPage() {
  const { t } = useTranslation();
  useTitle(undefined);
  const { pathname, search } = window.location;
  const wanted = pathname === '/' ? '/clients' : pathname + search;
  return (
    <div className={styles.start}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Logo size={36} /> Nachhalt
        </span>
        <LanguageChoice hideLabel />
      </header>
      <main className={styles.main}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t('start.title')}</h1>
          <p className={styles.lead}>{t('start.lead')}</p>
          <div>
            <ButtonAnchor look="primary" href={loginUrl(wanted)} onClick={() => rememberDeepLink(wanted)}>
              {t('start.signIn')}
            </ButtonAnchor>
          </div>
          <p className={styles.note}>{t('start.note')}</p>
        </div>
        <StartLadder />
      </main>
      <footer className={styles.foot}>{t('start.foot')}</footer>
    </div>
  );
}
