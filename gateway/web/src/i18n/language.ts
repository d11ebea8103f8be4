export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const STORED = 'nachhalt.language';

function isLanguage(value: string | null | undefined): value is Language {
  return value === 'de' || value === 'en';
}

/** The stored choice, else the browser's language where we have it, else German. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) {
    return stored;
  }
  const own = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return own ?? 'de';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}

export function currentLanguage(): Language {
  return isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'de';
}
