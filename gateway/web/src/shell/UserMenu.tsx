import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import type { Me } from '../session/me';
import { Consultancies } from './Consultancies';
import { LanguageChoice } from './LanguageChoice';
import { SignOut } from './SignOut';
import { ThemeChoice } from './ThemeChoice';
import styles from './UserMenu.module.css';

function initials(name: string): string {
  const parts = name.split(/[\s-]+/).filter(Boolean);
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

/** Who is signed in, how the app looks and reads, and the way out. */
export function UserMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const others = me.consultancies.filter(({ id }) => id !== me.consultancy.id);
  const role = me.roles.includes('lead') ? 'lead' : 'consultant';
  return (
    <DialogTrigger>
      <Button className={styles.trigger ?? ''}>
        <span className={styles.initials} aria-hidden="true">
          {initials(me.name)}
        </span>
        <span className={styles.name}>{me.name}</span>
        <span className="visually-hidden">, {t('shell.settings')}</span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <div className={styles.menu}>
          <div>
            <p className={styles.who}>{me.name}</p>
            <p className={styles.role}>
              {t(`shell.role.${role}`)} · {me.consultancy.name}
            </p>
          </div>
          {others.length > 0 && (
            <section aria-labelledby="consultancies">
              <h2 id="consultancies" className={styles.part}>
                {t('shell.consultancy.change')}
              </h2>
              <Consultancies choices={others} path="/clients" />
            </section>
          )}
          <LanguageChoice />
          <ThemeChoice />
          <SignOut />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
