import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { Assessment } from '../assessments/api';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { ToCopy } from '../ui/ToCopy';
import { useCopying } from '../ui/useCopying';
import type { Invitation } from './api';
import { audienceOf } from './audience';
import styles from './IssuedLink.module.css';
import type { Occasion } from './message';
import { MessageFields } from './MessageFields';

const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }));

interface IssuedLinkProps {
  assessment: Assessment;
  invitation: Invitation;
  occasion: Occasion;
  /** None when a shared link was asked for again: it stays, and cannot be shown once more. */
  token: string | null | undefined;
  onClose: () => void;
}

/** The link, this once: the dialog is left by its button only, so that no stray click loses it. */
export function IssuedLink({ assessment, invitation, occasion, token, onClose }: IssuedLinkProps) {
  const { t } = useTranslation();
  const link = token ? `${window.location.origin}/f/${token}` : undefined;
  return (
    <Dialog title={t(`invitations.issued.${link ? 'title' : 'reminder'}`)} isOpen>
      {link ? (
        <Link link={link} invitation={invitation} occasion={occasion} />
      ) : (
        <Notice tone="calm">{t('invitations.issued.same')}</Notice>
      )}
      <MessageFields occasion={occasion} invitation={invitation} client={assessment.clientName} link={link} />
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('invitations.issued.done')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

type LinkProps = Pick<IssuedLinkProps, 'invitation' | 'occasion'> & { link: string };

function Link({ link, invitation, occasion }: LinkProps) {
  const { t } = useTranslation();
  const { copied, copy } = useCopying(link);
  return (
    <>
      <Notice tone="warn">
        {t('invitations.issued.once')} {occasion === 'remind' && t('invitations.issued.replaced')}
      </Notice>
      <div className={styles.link}>
        <ToCopy label={t('invitations.issued.link')} value={link} />
        <div className={styles.buttons}>
          <Button onPress={copy}>{t('invitations.issued.copy')}</Button>
          <span role="status">{copied && t(`common.${copied}`)}</span>
        </div>
      </div>
      <Suspense fallback={<Skeleton rows={2} tall />}>
        <QrCode
          link={link}
          label={invitation.recipientLabel ?? t(`invitations.to.${audienceOf(invitation)}.name`)}
          expiresAt={invitation.expiresAt}
        />
      </Suspense>
    </>
  );
}
