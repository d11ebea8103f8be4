import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { ButtonLink } from '../ui/Button';
import { Row } from '../ui/Rows';
import type { AssessmentSummary } from './api';

export function AssessmentRow({ assessment }: { assessment: AssessmentSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, cycle, engagement, state, createdAt, completedAt, progress } = assessment;
  const completed = state === 'completed';
  const facts = [
    t(`assessments.engagements.${engagement}.name`),
    completedAt
      ? t('assessments.completedOn', { date: format.date(completedAt) })
      : t('assessments.startedOn', { date: format.date(createdAt) }),
    !completed && t('assessments.answered', { answered: progress.answered, of: progress.of }),
  ].filter(Boolean);
  return (
    <Row
      name={
        <>
          {t('assessments.cycle', { cycle })}
          <Badge tone={completed ? 'good' : 'warn'}>{t(`assessments.states.${state}`)}</Badge>
        </>
      }
      facts={[facts.join(' · ')]}
      action={
        <ButtonLink
          small
          look={completed ? 'secondary' : 'primary'}
          to={`/assessments/${id}/${completed ? 'result' : 'interview'}`}
        >
          {t(completed ? 'assessments.toResult' : 'assessments.continue')}
          <span className="visually-hidden">, {t('assessments.cycle', { cycle })}</span>
        </ButtonLink>
      }
    />
  );
}
