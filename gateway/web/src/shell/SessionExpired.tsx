import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Me } from '../session/me';
import { isExpired, subscribe } from '../session/renewal';
import { loginUrl, onSignInElsewhere, resume, SIGNED_IN_AGAIN } from '../session/signIn';
import { ButtonAnchor } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';

/** Asks to sign in again in another tab; this page stays as it is, with everything typed, and goes on afterwards. */
export function SessionExpired({ me }: { me: Me }) {
  const { t } = useTranslation();
  const expired = useSyncExternalStore(subscribe, isExpired);

  useEffect(() => {
    if (!expired) {
      return undefined;
    }
    const tryAgain = () => void resume(me);
    const stopListening = onSignInElsewhere(tryAgain);
    window.addEventListener('focus', tryAgain);
    return () => {
      stopListening();
      window.removeEventListener('focus', tryAgain);
    };
  }, [expired, me]);

  return (
    <Dialog title={t('shell.expired.title')} isOpen={expired} role="alertdialog">
      <p>{t('shell.expired.text')}</p>
      <DialogButtons>
        <ButtonAnchor
          look="primary"
          href={loginUrl(SIGNED_IN_AGAIN, me.consultancy.id)}
          target="_blank"
          rel="opener"
        >
          {t('shell.expired.signIn')}
        </ButtonAnchor>
      </DialogButtons>
    </Dialog>
  );
}
