import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { DialogButtons } from '../../ui/Dialog';
import { Refused } from '../../ui/Refused';
import type { Plan, Planning } from './api';
import { AimsFields } from './AimsFields';
import { ChannelFields } from './ChannelFields';
import { EffortFields } from './EffortFields';
import { MeansFields } from './MeansFields';
import { PeopleFields } from './PeopleFields';
import styles from './PlanForm.module.css';
import { SubstituteFields } from './SubstituteFields';
import { TimeFields } from './TimeFields';
import { useFirstFault } from './useFirstFault';

export interface FieldsProps {
  plan: Plan;
  planning: Planning;
  onChange: (plan: Plan) => void;
}

interface PlanFormProps extends FieldsProps {
  error: Error | null;
  isPending: boolean;
  onSubmit: () => void;
  onCancel: () => void;
}

/** Everything a plan can say; what is left empty counts as not known. Faults appear at their fields. */
export function PlanForm({ error, isPending, onSubmit, onCancel, ...fields }: PlanFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, error);
  return (
    <Form
      ref={form}
      className={styles.form ?? ''}
      validationErrors={error instanceof Problem ? error.byField : {}}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TimeFields {...fields} />
      <AimsFields {...fields} />
      <PeopleFields {...fields} />
      <SubstituteFields {...fields} />
      <ChannelFields {...fields} />
      <MeansFields {...fields} />
      <EffortFields {...fields} />
      {error && <Refused error={error} />}
      <DialogButtons>
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={isPending}>
          {t('plan.save')}
        </Button>
      </DialogButtons>
    </Form>
  );
}
