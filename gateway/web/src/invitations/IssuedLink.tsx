import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';

/** The link, this once: the dialog is left by its button only, so that no stray click loses it. */
export function IssuedLink({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [copying, setCopying] = useState<'copied' | 'byHand'>();
  const link = `${window.location.origin}/f/${token}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopying('copied');
    } catch {
      setCopying('byHand');
    }
  }

  return (
    <Dialog title={t('invitations.issued.title')} isOpen>
      <Notice tone="warn">{t('invitations.issued.once')}</Notice>
      <Field
        label={t('invitations.issued.link')}
        value={link}
        isReadOnly
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement) {
            target.select();
          }
        }}
      />
      <p role="status">{copying && t(`invitations.issued.${copying}`)}</p>
      <DialogButtons>
        <Button look="quiet" onPress={onClose}>
          {t('invitations.issued.done')}
        </Button>
        <Button look="primary" onPress={() => void copy()}>
          {t('invitations.issued.copy')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
