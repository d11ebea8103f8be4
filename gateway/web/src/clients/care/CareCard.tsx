import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import type { Client } from '../api';
import { CareDialog } from './CareDialog';
import { StatusSteps } from './StatusSteps';

/** How far the work with the client is, who does it, and what comes next. */
export function CareCard({ client }: { client: Client }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const { status, consultant, nextStep, reassessmentOn } = client.care;
  return (
    <Card
      title={t('care.title')}
      actions={
        <Button small look="quiet" onPress={() => setEditing(true)}>
          {t('care.edit')}
        </Button>
      }
    >
      <StatusSteps status={status} />
      <Facts
        facts={[
          [t('care.consultant'), consultant?.name ?? t('care.nobody')],
          [
            t('care.nextStep'),
            nextStep
              ? [nextStep.text, nextStep.due && t('portfolio.until', { date: format.date(nextStep.due) })]
                  .filter(Boolean)
                  .join(', ')
              : t('care.follows'),
          ],
          [t('care.reassessment'), reassessmentOn ? format.date(reassessmentOn) : t('care.usual')],
        ]}
      />
      {isEditing && <CareDialog client={client} onClose={() => setEditing(false)} />}
    </Card>
  );
}
