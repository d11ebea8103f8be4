import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import type { Assessment } from '../assessments/api';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Refused } from '../ui/Refused';
import { type Invitation, invitationsQuery, remind } from './api';
import { dayIn } from './days';
import styles from './InviteDialog.module.css';
import { IssuedLink } from './IssuedLink';
import { type Term, termData, TermFields } from './TermFields';

const USUAL_DAYS = 7;

/** The end there is, unless it is too near to help anybody. */
function usualTerm({ expiresAt }: Invitation): Term {
  const soon = dayIn(USUAL_DAYS);
  const end = dayIn(0, new Date(expiresAt));
  return { expires: end > soon ? end : soon, remind: '' };
}

interface RemindDialogProps {
  assessment: Assessment;
  invitation: Invitation;
  onClose: () => void;
}

/** Asks how much more time there is; then has a message ready, with a new link unless many share the one they have. */
export function RemindDialog({ assessment, invitation, onClose }: RemindDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [term, setTerm] = useState(() => usualTerm(invitation));
  const reminder = useMutation({
    mutationFn: () => remind(assessment.id, invitation.id, termData(term)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsQuery(assessment.id).queryKey }),
  });
  if (reminder.data) {
    return (
      <IssuedLink
        assessment={assessment}
        invitation={reminder.data.invitation}
        occasion="remind"
        token={reminder.data.token}
        onClose={onClose}
      />
    );
  }

  const isShared = invitation.kind === 'shared';
  const faults = reminder.error instanceof Problem ? reminder.error.byField : {};
  return (
    <Dialog title={t('invitations.remind.title')} isOpen onClose={onClose}>
      <p>{t(isShared ? 'invitations.remind.shared' : 'invitations.remind.single')}</p>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          reminder.mutate();
        }}
      >
        <TermFields term={term} onChange={setTerm} />
        {reminder.error && Object.keys(faults).length === 0 && <Refused error={reminder.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={reminder.isPending}>
            {t(isShared ? 'invitations.remind.prepare' : 'invitations.remind.issue')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
