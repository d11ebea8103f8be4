import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import styles from './RunwayHead.module.css';
import { endWords } from './words';

/** The runway in a sentence, and the way to the plan; shown beside the level. */
export function RunwayCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { runway, completedAt, assessmentId } = result;
  const address = `/assessments/${assessmentId}/plan`;
  return (
    <Card title={t('plan.runway')}>
      {runway && <p className={styles.brief}>{endWords(runway, format, t)}</p>}
      <p>{runway ? format.text(runway.sentence) : t(completedAt ? 'plan.none.frozen' : 'plan.none.text')}</p>
      {(runway ?? !completedAt) && (
        <div data-print="never">
          <ButtonLink small to={runway ? address : `${address}/edit`}>
            {t(runway ? 'plan.summary' : 'plan.enter')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
