import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { isProblem, Problem } from '../../api/problem';
import { atWork, colleaguesQuery, STATUSES } from '../../portfolio/api';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog, DialogButtons } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import form from '../../ui/Form.module.css';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { Select } from '../../ui/Select';
import { type Client, clientQuery } from '../api';
import { type Care, changeCare, recorded } from '../details';

interface Typed {
  status: Care['status'];
  consultant: string;
  step: string;
  due: string;
  reassessmentOn: string;
}

const typed = ({ status, consultant, nextStep, reassessmentOn }: Care): Typed => ({
  status,
  consultant: consultant?.subject ?? '',
  step: nextStep?.text ?? '',
  due: nextStep?.due ?? '',
  reassessmentOn: reassessmentOn ?? '',
});

/** Changes how a client is looked after, from the state in which it was opened. */
export function CareDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: colleagues } = useQuery(colleaguesQuery);
  const [base, setBase] = useState(client);
  const [data, setData] = useState(() => typed(client.care));
  const change = (part: Partial<Typed>) => setData((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () =>
      changeCare(base, {
        status: data.status,
        ...(data.consultant && { consultant: data.consultant }),
        ...(data.step.trim() && { nextStep: { text: data.step.trim(), ...(data.due && { due: data.due }) } }),
        ...(data.reassessmentOn && { reassessmentOn: data.reassessmentOn }),
      }),
    onSuccess: (changed) => {
      onClose();
      return recorded(queryClient, changed);
    },
  });
  const isOvertaken = isProblem(save.error, 412);
  const faults = save.error instanceof Problem ? save.error.byField : {};

  async function showNewer() {
    const newer = await queryClient.query({ ...clientQuery(client.id), staleTime: 0 });
    save.reset();
    setBase(newer);
    setData(typed(newer.care));
  }

  const known = (colleagues?.items ?? []).filter(atWork);
  const current = client.care.consultant;
  const people = known.map(({ subject, name, you }) => ({
    id: subject,
    label: you ? t('portfolio.you', { name }) : name,
  }));
  if (current && !known.some(({ subject }) => subject === current.subject)) {
    people.push({ id: current.subject, label: current.name });
  }
  return (
    <Dialog title={t('care.edit')} isOpen onClose={onClose}>
      <Form
        className={form.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {isOvertaken && (
          <Notice
            tone="warn"
            title={t('clients.edit.overtaken.title')}
            action={{ label: t('clients.edit.overtaken.reload'), onPress: () => void showNewer() }}
          >
            {t('clients.edit.overtaken.text')}
          </Notice>
        )}
        <Choice
          label={t('care.way')}
          options={STATUSES.map((id) => ({ id, label: t(`portfolio.statuses.${id}`) }))}
          value={data.status}
          onChange={(status) => change({ status })}
        />
        <Select
          label={t('care.consultant')}
          anything={t('care.nobody')}
          options={people}
          value={data.consultant}
          onChange={(consultant) => change({ consultant })}
        />
        <Field
          name="nextStep.text"
          label={t('care.nextStep')}
          hint={t('care.hints.nextStep')}
          value={data.step}
          onChange={(step) => change({ step })}
          maxLength={200}
        />
        {data.step.trim() !== '' && (
          <Field
            name="nextStep.due"
            type="date"
            label={t('care.due')}
            value={data.due}
            onChange={(due) => change({ due })}
          />
        )}
        <Field
          name="reassessmentOn"
          type="date"
          label={t('care.reassessment')}
          hint={t('care.hints.reassessment')}
          value={data.reassessmentOn}
          onChange={(reassessmentOn) => change({ reassessmentOn })}
        />
        {save.error && !isOvertaken && Object.keys(faults).length === 0 && <Refused error={save.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
