import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import type { Assessment } from '../assessments/api';
import { clientQuery } from '../clients/api';
import { currentLanguage } from '../i18n/language';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import { invitationsQuery, invite, type NewInvitation } from './api';
import { type Audience, AUDIENCES, MEANT } from './audience';
import { dayIn } from './days';
import styles from './InviteDialog.module.css';
import { IssuedLink } from './IssuedLink';
import { type Term, termData, TermFields } from './TermFields';

const USUAL_DAYS = 14;

/** Asks whom the link is for; then shows the link, this once. */
export function InviteDialog({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: client } = useQuery(clientQuery(assessment.clientId));
  const [audience, setAudience] = useState<Audience>('management');
  const [label, setLabel] = useState('');
  const [chosenLanguage, setLanguage] = useState<NewInvitation['language']>();
  const [term, setTerm] = useState<Term>({ expires: dayIn(USUAL_DAYS), remind: '' });
  const language = chosenLanguage ?? client?.language ?? currentLanguage();

  const issue = useMutation({
    mutationFn: () =>
      invite(assessment.id, {
        ...MEANT[audience],
        language,
        ...termData(term),
        ...(label.trim() && { recipientLabel: label.trim() }),
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsQuery(assessment.id).queryKey }),
  });
  if (issue.data) {
    return (
      <IssuedLink
        assessment={assessment}
        invitation={issue.data.invitation}
        occasion="invite"
        token={issue.data.token}
        onClose={onClose}
      />
    );
  }

  const faults = issue.error instanceof Problem ? issue.error.byField : {};
  return (
    <Dialog title={t('invitations.invite.title')} isOpen onClose={onClose}>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          issue.mutate();
        }}
      >
        <Choice
          look="cards"
          label={t('invitations.fields.to')}
          options={AUDIENCES.map((id) => ({
            id,
            label: t(`invitations.to.${id}.name`),
            hint: t(`invitations.to.${id}.meaning`),
          }))}
          value={audience}
          onChange={setAudience}
        />
        <Field
          name="recipientLabel"
          label={t('invitations.fields.label')}
          hint={t('invitations.hints.label')}
          value={label}
          onChange={setLabel}
          maxLength={100}
          autoComplete="off"
        />
        <Choice
          label={t('invitations.fields.language')}
          options={(['de', 'en'] as const).map((id) => ({ id, label: t(`common.languages.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <TermFields term={term} onChange={setTerm} />
        {issue.error && Object.keys(faults).length === 0 && <Refused error={issue.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={issue.isPending}>
            {t('invitations.invite.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
