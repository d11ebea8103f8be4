import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';

/** The link, this once: the dialog is left by its button only, so that no stray click loses it. */
export function SharedLink({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [copying, setCopying] = useState<'copied' | 'byHand'>();
  const link = `${window.location.origin}/public/reports/${token}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopying('copied');
    } catch {
      setCopying('byHand');
    }
  }

  return (
    <Dialog title={t('reports.share.issued')} isOpen>
      <Notice tone="warn">{t('reports.share.once')}</Notice>
      <Field
        label={t('reports.share.link')}
        value={link}
        isReadOnly
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement) {
            target.select();
          }
        }}
      />
      <p role="status">{copying && t(`reports.share.${copying}`)}</p>
      <DialogButtons>
        <Button look="quiet" onPress={onClose}>
          {t('reports.share.done')}
        </Button>
        <Button look="primary" onPress={() => void copy()}>
          {t('reports.share.copy')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
