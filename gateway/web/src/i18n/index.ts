import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { type Language, preferredLanguage, storeLanguage } from './language';
import type { Texts } from './texts';

const load: Record<Language, () => Promise<{ texts: Texts }>> = {
  de: () => import('./de'),
  en: () => import('./en'),
};

async function loadTexts(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'texts')) {
    const { texts } = await load[language]();
    i18next.addResourceBundle(language, 'texts', texts);
  }
}

/** The texts of one language, whatever the user reads: for what is sent to somebody else. */
export async function textsIn(language: Language): Promise<TFunction> {
  await loadTexts(language);
  return i18next.getFixedT(language);
}

/** Starts with the texts of one language only; the other one is fetched when it is chosen. */
export async function initTexts(language: Language = preferredLanguage()): Promise<void> {
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: ['de', 'en'],
    defaultNS: 'texts',
    ns: ['texts'],
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await loadTexts(language);
}

/** Shows the texts of a language without making it the user's choice. */
export async function showLanguage(language: Language): Promise<void> {
  await loadTexts(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  storeLanguage(language);
  await showLanguage(language);
}
