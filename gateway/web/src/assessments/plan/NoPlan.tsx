import { useTranslation } from 'react-i18next';

import { ButtonLink } from '../../ui/Button';
import { Empty } from '../../ui/Empty';

/** What a plan is good for, and the way to enter one while that is possible. */
export function NoPlan({ assessmentId, isOpen }: { assessmentId: string; isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('plan.none.title')}
      action={
        isOpen && (
          <ButtonLink look="primary" to={`/assessments/${assessmentId}/plan/edit`}>
            {t('plan.none.enter')}
          </ButtonLink>
        )
      }
    >
      {t(isOpen ? 'plan.none.text' : 'plan.none.frozen')}
    </Empty>
  );
}
