import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { ToCopy } from '../ui/ToCopy';
import { useCopying } from '../ui/useCopying';

/** The link, this once: the dialog is left by its button only, so that no stray click loses it. */
export function SharedLink({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTranslation();
  const link = `${window.location.origin}/public/reports/${token}`;
  const { copied, copy } = useCopying(link);

  return (
    <Dialog title={t('reports.share.issued')} isOpen>
      <Notice tone="warn">{t('reports.share.once')}</Notice>
      <ToCopy label={t('reports.share.link')} value={link} />
      <p role="status">{copied && t(`common.${copied}`)}</p>
      <DialogButtons>
        <Button look="quiet" onPress={onClose}>
          {t('reports.share.done')}
        </Button>
        <Button look="primary" onPress={copy}>
          {t('reports.share.copy')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
