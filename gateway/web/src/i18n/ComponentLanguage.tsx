import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** The component library names its hidden buttons, and reads numbers, in the app's language, not in the browser's. */
export function ComponentLanguage({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : 'de-DE'}>{children}</I18nProvider>;
}
