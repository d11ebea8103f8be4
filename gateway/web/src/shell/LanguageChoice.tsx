import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { chooseLanguage } from '../i18n';
import type { Language } from '../i18n/language';
import { Choice } from '../ui/Choice';

/** Each language is named in itself, so that everybody finds their own. */
const NAMES: { id: Language; label: string }[] = [
  { id: 'de', label: 'Deutsch' },
  { id: 'en', label: 'English' },
];

export function LanguageChoice({ hideLabel }: { hideLabel?: boolean }) {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  return (
    <Choice
      label={t('shell.language')}
      hideLabel={hideLabel ?? false}
      options={NAMES}
      value={i18n.language === 'en' ? 'en' : 'de'}
      onChange={async (language) => {
        await chooseLanguage(language);
        await queryClient.invalidateQueries();
      }}
    />
  );
}
