import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button';
import { Dialog, DialogButtons } from '../../ui/Dialog';
import styles from './KeyboardHelp.module.css';

const KEYS = [
  ['choose', ['1', '–', '9']],
  ['unknown', ['U']],
  ['notApplicable', ['N']],
  ['confirm', ['B']],
  ['question', ['J', 'K']],
  ['dimension', ['Alt', '←', '→']],
  ['help', ['?']],
] as const;

export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('interview.keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([name, keys]) => (
          <div key={name} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`interview.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
