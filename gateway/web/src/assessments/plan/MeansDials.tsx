import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Dial } from '../../ui/Dial';
import type { Plan } from './api';
import { dialEnd } from './dialRange';
import styles from './DialsCard.module.css';

interface MeansDialsProps {
  plan: Plan;
  base: Plan;
  onVary: (plan: Plan) => void;
}

const MONEY = [
  { part: 'budget', usual: 10_000, step: 250 },
  { part: 'perMonth', usual: 2_000, step: 50 },
  { part: 'costsPerMonth', usual: 2_000, step: 50 },
] as const;

const CONTENT = [
  { part: 'stock', usual: 40, step: 1 },
  { part: 'perWeek', usual: 10, step: 0.5 },
] as const;

/** Money and ideas. */
export function MeansDials({ plan, base, onVary }: MeansDialsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('plan.money')}</legend>
        {MONEY.map(({ part, usual, step }) => {
          const amount = plan.money?.[part];
          return (
            <Dial
              key={part}
              label={t(`plan.fields.${part}`)}
              value={amount}
              max={dialEnd(base.money?.[part], usual)}
              step={step}
              says={amount === undefined ? t('plan.notKnown') : format.euros(amount)}
              onChange={(value) => onVary({ ...plan, money: { ...plan.money, [part]: value } })}
            />
          );
        })}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('plan.content')}</legend>
        {CONTENT.map(({ part, usual, step }) => {
          const ideas = plan.content?.[part];
          return (
            <Dial
              key={part}
              label={t(`plan.fields.${part}`)}
              value={ideas}
              max={dialEnd(base.content?.[part], usual)}
              step={step}
              says={ideas === undefined ? t('plan.notKnown') : format.number(ideas)}
              onChange={(value) => onVary({ ...plan, content: { ...plan.content, [part]: value } })}
            />
          );
        })}
      </fieldset>
    </>
  );
}
