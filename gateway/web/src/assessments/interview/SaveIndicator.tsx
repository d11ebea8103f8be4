import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import styles from './SaveIndicator.module.css';
import type { Queued } from './useQueue';

/** Whether everything given has arrived; if not, that it is kept and tried again. */
export function SaveIndicator({ answers }: { answers: Queued }) {
  const { t } = useTranslation();
  const { saveState, waiting, queue } = answers;
  return (
    <div className={styles.save} data-state={saveState}>
      <span role="status" className={styles.words}>
        <span className={styles.dot} aria-hidden="true" />
        {t(`interview.save.${saveState}`, { count: waiting })}
      </span>
      {saveState === 'waiting' && (
        <Button small onPress={() => void queue.flush()}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}
