import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';

import type { Me } from '../session/me';
import { later } from '../ui/later';
import styles from './UserMenu.module.css';

const UserPanel = lazy(later(async () => ({ default: (await import('./UserPanel')).UserPanel })));

function initials(name: string): string {
  const parts = name.split(/[\s-]+/).filter(Boolean);
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

/** The user's name, which opens everything about the user. */
export function UserMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={trigger}
        className={styles.trigger ?? ''}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <span className={styles.initials} aria-hidden="true">
          {initials(me.name)}
        </span>
        <span className={styles.name}>{me.name}</span>
        <span className="visually-hidden">, {t('shell.settings')}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <UserPanel me={me} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
