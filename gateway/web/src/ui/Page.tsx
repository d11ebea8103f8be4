import { useEffect } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';

import styles from './Page.module.css';

/** The title in the browser's tab, with the product's name behind it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Nachhalt` : 'Nachhalt';
  }, [title]);
}

interface PageProps {
  title: string;
  /** The page above, as a way back; `null` keeps its place until it is known. */
  up?: { to: string; label: string } | null;
  lead?: React.ReactNode;
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** The frame of every page: way back, title that takes the focus after a change of page, actions. */
export function Page({ title, up, lead, actions, children }: PageProps) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {up === null && <div className={styles.up}>&nbsp;</div>}
        {up && (
          <nav aria-label={t('shell.wayBack')} className={styles.up} data-print="never">
            <Link to={up.to}>
              <span aria-hidden="true">←</span> {up.label}
            </Link>
          </nav>
        )}
        <div className={styles.row}>
          <div className={styles.words}>
            <h1 tabIndex={-1}>{title}</h1>
            {lead && <div className={styles.lead}>{lead}</div>}
          </div>
          {actions && (
            <div className={styles.actions} data-print="never">
              {actions}
            </div>
          )}
        </div>
      </header>
      {children}
    </div>
  );
}
