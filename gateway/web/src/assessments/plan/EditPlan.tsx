import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { dayIn } from '../../invitations/days';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useLeaving } from '../../ui/useLeaving';
import type { Assessment } from '../api';
import type { Plan, Planning } from './api';
import { PlanForm } from './PlanForm';
import { planOf } from './plans';
import { useSavePlan } from './useSavePlan';

/** Holds what is typed until it is saved; asks before it is thrown away. */
export function EditPlan({ assessment, planning }: { assessment: Assessment; planning: Planning }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const saved = planOf(assessment);
  const [typed, setTyped] = useState<Plan>();
  const save = useSavePlan(assessment.id);
  const leaving = useLeaving(typed !== undefined);
  const leave = () => void navigate(`/assessments/${assessment.id}/plan`);
  const plan = typed ?? saved ?? { start: dayIn(0) };
  return (
    <>
      <PlanForm
        plan={plan}
        planning={planning}
        error={save.error}
        isPending={save.isPending}
        onChange={setTyped}
        onSubmit={() =>
          save.mutate(plan, {
            onSuccess: () => {
              leaving.saved();
              leave();
            },
          })
        }
        onCancel={leave}
      />
      <ConfirmDialog
        title={t('plan.discard.title')}
        confirm={t('plan.discard.confirm')}
        isOpen={leaving.isAsking}
        isFinal
        onConfirm={leaving.leave}
        onClose={leaving.stay}
      >
        <p>{t('plan.discard.text')}</p>
      </ConfirmDialog>
    </>
  );
}
