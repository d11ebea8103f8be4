import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { dayIn, endOf } from '../invitations/days';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import { type Report, share, sharesQuery } from './api';
import styles from './Reports.module.css';
import { SharedLink } from './SharedLink';
import { ShareList } from './ShareList';

const USUAL_DAYS = 30;

/** Asks how long a link is to hold and shows those made before; then shows the link, this once. */
export function ShareDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [expires, setExpires] = useState(dayIn(USUAL_DAYS));
  const issue = useMutation({
    mutationFn: () => share(report, endOf(expires)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sharesQuery(report).queryKey }),
  });
  if (issue.data) {
    return <SharedLink token={issue.data.token} onClose={onClose} />;
  }

  const faults = issue.error instanceof Problem ? issue.error.byField : {};
  return (
    <Dialog title={t('reports.share.title')} isOpen onClose={onClose}>
      <p>{t('reports.share.text')}</p>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          issue.mutate();
        }}
      >
        <Field
          name="expiresAt"
          type="date"
          label={t('reports.share.expires')}
          value={expires}
          onChange={setExpires}
          isRequired
        />
        {issue.error && Object.keys(faults).length === 0 && <Refused error={issue.error} />}
        <ShareList report={report} />
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.close')}
          </Button>
          <Button look="primary" type="submit" isPending={issue.isPending}>
            {t('reports.share.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
