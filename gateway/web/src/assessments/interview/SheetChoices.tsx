import { useTranslation } from 'react-i18next';

import { Choice } from '../../ui/Choice';
import styles from './Interview.module.css';
import type { Order, useInterview } from './useInterview';

const ORDERS: Order[] = ['catalogue', 'next'];

/** Who answers, and in which order is asked. */
export function SheetChoices({
  interview,
  isCompleted,
}: {
  interview: ReturnType<typeof useInterview>;
  isCompleted: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices}>
      <Choice
        label={t('interview.perspective')}
        options={interview.asked.map(({ perspective: id, questions }) => ({
          id,
          label: `${t(`assessments.perspectives.${id}`)} (${questions})`,
        }))}
        value={interview.perspective}
        onChange={interview.look}
      />
      {!isCompleted && (
        <Choice
          label={t('interview.order.label')}
          options={ORDERS.map((id) => ({ id, label: t(`interview.order.${id}`) }))}
          value={interview.order}
          onChange={interview.arrange}
        />
      )}
    </div>
  );
}
