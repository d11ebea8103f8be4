import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { forgetUnsent, hasUnsent } from '../assessments/interview/unsent';
import { signOut } from '../session/signOut';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** The way out; asks first when answers would be lost by it. */
export function SignOut() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => (hasUnsent() ? setAsking(true) : signOut())}>{t('shell.signOut')}</Button>
      <ConfirmDialog
        title={t('shell.unsent.title')}
        confirm={t('shell.unsent.confirm')}
        isFinal
        isOpen={asking}
        onConfirm={() => {
          forgetUnsent();
          signOut();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('shell.unsent.text')}</p>
      </ConfirmDialog>
    </>
  );
}
