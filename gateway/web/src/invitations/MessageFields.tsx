import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isAtWork, meQuery } from '../session/me';
import { Button, ButtonAnchor } from '../ui/Button';
import { Field } from '../ui/Field';
import { Skeleton } from '../ui/Skeleton';
import { useCopying } from '../ui/useCopying';
import type { Invitation } from './api';
import styles from './IssuedLink.module.css';
import { mailto, type Message, messageOf, type Occasion } from './message';
import { useTextsIn } from './useTextsIn';

interface MessageFieldsProps {
  occasion: Occasion;
  invitation: Invitation;
  client: string;
  link: string | undefined;
}

/** A message that is ready to be sent, in the language of the questionnaire. The platform itself sends nothing. */
export function MessageFields({ occasion, invitation, client, link }: MessageFieldsProps) {
  const { language } = invitation;
  const { data: me } = useQuery(meQuery);
  const t = useTextsIn(language);
  if (!t || !me || !isAtWork(me)) {
    return <Skeleton rows={4} />;
  }
  const sender = { client, name: me.name, consultancy: me.consultancy.name };
  return <Draft language={language} message={messageOf(t, occasion, invitation, sender, link)} />;
}

function Draft({ language, message }: { language: Invitation['language']; message: Message }) {
  const { t } = useTranslation();
  const [body, setBody] = useState(message.body);
  const { copied, copy } = useCopying(body);
  return (
    <div className={styles.message}>
      <Field
        label={t('invitations.message.label', { language: t(`common.languages.${language}`) })}
        value={body}
        onChange={setBody}
        rows={10}
      />
      <div className={styles.buttons}>
        <Button small onPress={copy}>
          {t('invitations.message.copy')}
        </Button>
        <ButtonAnchor small href={mailto({ ...message, body })}>
          {t('invitations.message.mail')}
        </ButtonAnchor>
        <span role="status">{copied && t(`common.${copied}`)}</span>
      </div>
    </div>
  );
}
