/** A text in both languages. */
export const both = (text: string) => ({ de: text, en: `${text} (en)` });
