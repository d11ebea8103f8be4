import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { createFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { download } from '../ui/download';
import type { Invitation } from './api';
import { qrOf } from './qr';
import styles from './QrCode.module.css';
import { QrImage } from './QrImage';
import { useTextsIn } from './useTextsIn';

interface QrCodeProps {
  link: string;
  invitation: Invitation;
}

/** The link for a camera: to show, to print, to take along. */
export function QrCode({ link, invitation }: QrCodeProps) {
  const { t } = useTranslation();
  const qr = useMemo(() => qrOf(link), [link]);
  const image = <QrImage qr={qr} label={t('invitations.qr.image')} />;
  const name = t('invitations.qr.file');
  return (
    <div className={styles.code}>
      {image}
      <div className={styles.words}>
        <p>{t('invitations.qr.hint')}</p>
        <div className={styles.buttons}>
          <Button small onPress={() => window.print()}>
            {t('invitations.qr.print')}
          </Button>
          <Button small onPress={() => download(qr.png(), `${name}.png`)}>
            {t('invitations.qr.png')}
          </Button>
          <Button small onPress={() => download(qr.svg(), `${name}.svg`)}>
            {t('invitations.qr.svg')}
          </Button>
        </div>
      </div>
      <Sheet link={link} invitation={invitation}>
        {image}
      </Sheet>
    </div>
  );
}

/** What is printed for those invited, in the language of their questionnaire. */
function Sheet({ link, invitation, children }: QrCodeProps & { children: React.ReactNode }) {
  const t = useTextsIn(invitation.language);
  const { date } = createFormat(invitation.language);
  return (
    t &&
    createPortal(
      <div data-print="only" className={styles.sheet} lang={invitation.language}>
        <p className={styles.title}>{t('invitations.qr.sheet')}</p>
        {children}
        <p>{t('invitations.qr.scan')}</p>
        <p className={styles.link}>{link}</p>
        <p>{t('invitations.until', { date: date(invitation.expiresAt) })}</p>
      </div>,
      document.body,
    )
  );
}
