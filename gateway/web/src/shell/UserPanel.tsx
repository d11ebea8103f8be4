import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from 'react-aria-components/Popover';

import type { Me } from '../session/me';
import { Consultancies } from './Consultancies';
import { LanguageChoice } from './LanguageChoice';
import { SignOut } from './SignOut';
import { ThemeChoice } from './ThemeChoice';
import styles from './UserMenu.module.css';

interface UserPanelProps {
  me: Me;
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

/** Who is signed in, how the app looks and reads, and the way out. */
export function UserPanel({ me, trigger, onClose }: UserPanelProps) {
  const { t } = useTranslation();
  const others = me.consultancies.filter(({ id }) => id !== me.consultancy.id);
  const role = me.roles.includes('lead') ? 'lead' : 'consultant';
  return (
    <Popover
      className={styles.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      aria-label={t('shell.settings')}
    >
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
  );
}
