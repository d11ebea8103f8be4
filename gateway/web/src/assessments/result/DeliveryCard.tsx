import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import { InputLinks } from './InputLinks';
import styles from './DeliveryCard.module.css';

/** Who should do the work, and why. */
export function DeliveryCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { delivery } = result;
  return (
    <Card title={t('result.delivery')}>
      <p className={styles.model}>{format.text(delivery.title)}</p>
      <p>{format.text(delivery.reason)}</p>
      <InputLinks result={result} inputs={delivery.inputs} />
    </Card>
  );
}
