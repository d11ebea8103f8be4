import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import styles from './PlanForm.module.css';

/** Names one of several in a form, and takes it away. */
export function ItemHead({ title, onRemove }: { title: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <legend className="visually-hidden">{title}</legend>
      <div className={styles.itemHead}>
        <h3 aria-hidden="true">{title}</h3>
        <Button small look="quiet" onPress={onRemove} aria-label={t('plan.removeThis', { title })}>
          {t('plan.remove')}
        </Button>
      </div>
    </>
  );
}
