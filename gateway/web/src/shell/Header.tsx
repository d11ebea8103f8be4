import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';

import { PaletteButton } from '../palette/PaletteButton';
import type { Me } from '../session/me';
import { Logo } from '../ui/Logo';
import styles from './Header.module.css';
import { LiveIndicator } from './LiveIndicator';
import { UserMenu } from './UserMenu';

export function Header({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isOfClient = pathname.startsWith('/assessments/');
  return (
    <header className={styles.header} data-print="never">
      <div className={styles.row}>
        <Link to="/clients" className={styles.brand}>
          <Logo />
          <span className={styles.names}>
            <span className={styles.product}>Nachhalt</span>
            <span className={styles.consultancy}>{me.consultancy.name}</span>
          </span>
        </Link>
        <nav aria-label={t('shell.mainNavigation')} className={styles.nav}>
          <NavLink to="/clients" className={isOfClient ? styles.within : undefined}>
            {t('clients.title')}
          </NavLink>
          <NavLink to="/actions">{t('actions.title')}</NavLink>
          <NavLink to="/settings">{t('settings.title')}</NavLink>
        </nav>
        <PaletteButton />
        <LiveIndicator />
        <UserMenu me={me} />
      </div>
    </header>
  );
}
