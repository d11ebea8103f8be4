import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components/FileTrigger';

import { Button } from '../ui/Button';
import styles from './Branding.module.css';

/** Bytes; the platform takes no more. */
const LARGEST = 512 * 1024;

const KINDS = ['image/png', 'image/jpeg'];

interface LogoFieldProps {
  /** Base64, empty for none. */
  value: string;
  /** What the platform has against it. */
  faults: readonly string[];
  onChange: (logo: string) => void;
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

export function LogoField({ value, faults, onChange }: LogoFieldProps) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<'kind' | 'size'>();

  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) {
      return;
    }
    const wrong = !KINDS.includes(file.type) ? 'kind' : file.size > LARGEST ? 'size' : undefined;
    setFault(wrong);
    if (!wrong) {
      onChange(await base64(file));
    }
  }

  const said = fault ? [t(`branding.logo.faults.${fault}`)] : faults;
  return (
    <div className={styles.logo}>
      <div className={styles.plate}>
        {value ? (
          <img
            src={`data:${value.startsWith('/9j/') ? 'image/jpeg' : 'image/png'};base64,${value}`}
            alt={t('branding.logo.current')}
          />
        ) : (
          <span>{t('branding.logo.none')}</span>
        )}
      </div>
      <div className={styles.logoWords}>
        <div className={styles.buttons}>
          <FileTrigger acceptedFileTypes={KINDS} onSelect={(files) => void take(files)}>
            <Button small>{t(value ? 'branding.logo.replace' : 'branding.logo.choose')}</Button>
          </FileTrigger>
          {value && (
            <Button small look="quiet" onPress={() => onChange('')}>
              {t('branding.logo.remove')}
            </Button>
          )}
        </div>
        <p className={styles.hint}>{t('branding.logo.hint')}</p>
        {said.map((words) => (
          <p key={words} className={styles.fault} role="alert">
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}
