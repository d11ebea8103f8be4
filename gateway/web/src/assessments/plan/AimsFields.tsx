import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Chips } from '../../ui/Chips';
import type { FieldsProps } from './PlanForm';

/** Whom it is for and what it is to achieve: channels are judged by both. */
export function AimsFields({ plan, planning, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const options = (terms: typeof planning.audiences) =>
    terms.map(({ id, text }) => ({ id, label: format.text(text) }));
  const orUnknown = (chosen: string[]) => (chosen.length > 0 ? chosen : undefined);
  return (
    <Card title={t('plan.aims')} hint={t('plan.aimsHint')}>
      <Chips
        label={t('plan.fields.audiences')}
        options={options(planning.audiences)}
        value={plan.audiences ?? []}
        onChange={(audiences) => onChange({ ...plan, audiences: orUnknown(audiences) })}
      />
      <Chips
        label={t('plan.fields.purposes')}
        options={options(planning.purposes)}
        value={plan.purposes ?? []}
        onChange={(purposes) => onChange({ ...plan, purposes: orUnknown(purposes) })}
      />
    </Card>
  );
}
