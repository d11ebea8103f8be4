import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import styles from './CarriedNote.module.css';

/** Says that an answer was taken along and not looked at; one press confirms it. */
export function CarriedNote({ cycle, onConfirm }: { cycle: number; onConfirm?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.carried}>
      <p>{t('interview.carried', { cycle })}</p>
      {onConfirm && (
        <Button small onPress={onConfirm} data-choose="b">
          {t('interview.confirm')}
        </Button>
      )}
    </div>
  );
}
