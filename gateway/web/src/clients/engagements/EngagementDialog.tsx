import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import form from '../../ui/Form.module.css';
import { addEngagement, changeEngagement, type Engagement, removeEngagement, told } from '../details';
import { EntryButtons } from '../EntryButtons';
import { faultsOf } from '../faults';

const KINDS = ['introduction', 'campaign', 'both'] as const satisfies readonly Engagement['kind'][];
const STATES = [
  'planned',
  'running',
  'completed',
  'cancelled',
] as const satisfies readonly Engagement['state'][];

interface EngagementDialogProps {
  clientId: string;
  /** None for a new one. */
  engagement: Engagement | undefined;
  onClose: () => void;
}

/** What was agreed with the client. */
export function EngagementDialog({ clientId, engagement, onClose }: EngagementDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [data, setData] = useState({
    kind: engagement?.kind ?? ('introduction' as const),
    state: engagement?.state ?? ('running' as const),
    subject: engagement?.subject ?? '',
    from: engagement?.from ?? '',
    to: engagement?.to ?? '',
  });
  const change = (part: Partial<typeof data>) => setData((before) => ({ ...before, ...part }));
  const onSuccess = () => {
    onClose();
    return told(queryClient, clientId, 'engagements');
  };
  const save = useMutation({
    mutationFn: () => {
      const { kind, state, subject, from, to } = data;
      const body = {
        kind,
        state,
        ...(subject.trim() && { subject: subject.trim() }),
        ...(from && { from }),
        ...(to && { to }),
      };
      return engagement ? changeEngagement(clientId, engagement, body) : addEngagement(clientId, body);
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (gone: Engagement) => removeEngagement(clientId, gone),
    onSuccess,
  });
  return (
    <Dialog title={engagement ? t('engagements.edit') : t('engagements.add')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faultsOf(save.error)}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Choice
          label={t('engagements.fields.kind')}
          options={KINDS.map((id) => ({ id, label: t(`assessments.engagements.${id}.name`) }))}
          value={data.kind}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label={t('engagements.fields.state')}
          options={STATES.map((id) => ({ id, label: t(`engagements.states.${id}`) }))}
          value={data.state}
          onChange={(state) => change({ state })}
        />
        <Field
          name="subject"
          label={t('engagements.fields.subject')}
          hint={t('engagements.hints.subject')}
          value={data.subject}
          onChange={(subject) => change({ subject })}
          maxLength={200}
        />
        <Field
          name="from"
          type="date"
          label={t('engagements.fields.from')}
          value={data.from}
          onChange={(from) => change({ from })}
        />
        <Field
          name="to"
          type="date"
          label={t('engagements.fields.to')}
          value={data.to}
          onChange={(to) => change({ to })}
        />
        <EntryButtons
          save={save}
          remove={engagement && { of: engagement, by: remove, question: t('engagements.remove') }}
          onClose={onClose}
        />
      </Form>
    </Dialog>
  );
}
