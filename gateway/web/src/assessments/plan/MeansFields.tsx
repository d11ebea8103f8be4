import { useTranslation } from 'react-i18next';

import { Card } from '../../ui/Card';
import { NumberInput } from '../../ui/NumberInput';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';

const MOST_MONEY = 1_000_000_000;

/** Money and ideas. */
export function MeansFields({ plan, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { money, content } = plan;
  return (
    <Card title={t('plan.means')} hint={t('plan.meansHint')}>
      <div className={styles.row}>
        {(['budget', 'perMonth', 'costsPerMonth'] as const).map((part) => (
          <NumberInput
            key={part}
            name={`money.${part}`}
            label={t(`plan.fields.${part}`)}
            unit="€"
            maxValue={MOST_MONEY}
            value={money?.[part]}
            onChange={(value) => onChange({ ...plan, money: { ...money, [part]: value } })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <NumberInput
          name="content.stock"
          label={t('plan.fields.stock')}
          maxValue={100_000}
          value={content?.stock}
          onChange={(stock) => onChange({ ...plan, content: { ...content, stock } })}
        />
        <NumberInput
          name="content.perWeek"
          label={t('plan.fields.perWeek')}
          maxValue={10_000}
          value={content?.perWeek}
          onChange={(perWeek) => onChange({ ...plan, content: { ...content, perWeek } })}
        />
      </div>
    </Card>
  );
}
