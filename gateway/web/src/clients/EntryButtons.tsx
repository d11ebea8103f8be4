import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { DialogButtons } from '../ui/Dialog';
import { Refused } from '../ui/Refused';
import styles from './EntryButtons.module.css';
import { faultsOf } from './faults';

interface Doing {
  error: Error | null;
  isPending: boolean;
}

interface EntryButtonsProps<T> {
  save: Doing;
  /** How to remove what is there already; asks once more before it does. */
  remove: { of: T; by: Doing & { mutate: (of: T) => void }; question: string } | undefined;
  onClose: () => void;
}

/** The end of a form on something of a client: save, leave, or remove it. */
export function EntryButtons<T>({ save, remove, onClose }: EntryButtonsProps<T>) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const error = remove?.by.error ?? (Object.keys(faultsOf(save.error)).length === 0 ? save.error : null);
  if (remove && isAsking) {
    return (
      <div className={styles.question} role="group" aria-label={remove.question}>
        <p>{remove.question}</p>
        {error && <Refused error={error} />}
        <DialogButtons>
          <Button look="quiet" onPress={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
          <Button look="danger" isPending={remove.by.isPending} onPress={() => remove.by.mutate(remove.of)}>
            {t('common.remove')}
          </Button>
        </DialogButtons>
      </div>
    );
  }
  return (
    <>
      {error && <Refused error={error} />}
      <DialogButtons>
        {remove && (
          <span className={styles.first}>
            <Button look="quiet" onPress={() => setAsking(true)}>
              {t('common.remove')}
            </Button>
          </span>
        )}
        <Button look="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('common.save')}
        </Button>
      </DialogButtons>
    </>
  );
}
