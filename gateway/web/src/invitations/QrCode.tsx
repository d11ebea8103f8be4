import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { download } from '../ui/download';
import { qrOf } from './qr';
import styles from './QrCode.module.css';
import { QrImage } from './QrImage';

interface QrCodeProps {
  link: string;
  /** Whom the link is for. */
  label: string;
  expiresAt: string;
}

/** The link for a camera: to show, to print, to take along. */
export function QrCode({ link, label, expiresAt }: QrCodeProps) {
  const { t } = useTranslation();
  const format = useFormat();
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
      {createPortal(
        <div data-print="only" className={styles.sheet}>
          <p className={styles.title}>{t('invitations.qr.sheet')}</p>
          <p>{label}</p>
          {image}
          <p>{t('invitations.qr.scan')}</p>
          <p className={styles.link}>{link}</p>
          <p>{t('invitations.until', { date: format.date(expiresAt) })}</p>
        </div>,
        document.body,
      )}
    </div>
  );
}
