import type { Branding, BrandingData } from './api';
import { isLegible } from './contrast';

/** What is being edited; texts as they are typed. */
export interface Draft {
  main: string;
  accent: string;
  /** Base64, empty for none. */
  logo: string;
  contact: string;
  footer: string;
  de: string;
  en: string;
}

/** The look of the house, as the platform has it for those who chose none. */
export const HOUSE: Draft = {
  main: '#0f4c4a',
  accent: '#a7600c',
  logo: '',
  contact: '',
  footer: '',
  de: '',
  en: '',
};

export function draftOf({ main, accent, logo, contact, footer, closing }: Branding): Draft {
  return {
    main,
    accent,
    logo: logo ?? '',
    contact: contact.join('\n'),
    footer,
    de: closing.de,
    en: closing.en,
  };
}

export function dataOf({ main, accent, logo, contact, footer, de, en }: Draft): BrandingData {
  return {
    main,
    accent,
    ...(logo && { logo }),
    contact: contact
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    footer,
    closing: { de, en },
  };
}

export function isSame(one: Draft, other: Draft): boolean {
  return (Object.keys(one) as (keyof Draft)[]).every((key) => one[key] === other[key]);
}

/** Whether the platform would set a document like this. */
export function canBeSet(draft: Draft): boolean {
  return isLegible(draft.main) && isLegible(draft.accent);
}
