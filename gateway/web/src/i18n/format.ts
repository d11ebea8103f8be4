import { useTranslation } from 'react-i18next';

import type { Localized } from '../api/types';
import type { Language } from './language';

/** Numbers, dates and two-language texts the way the user reads them. */
export interface Format {
  language: Language;
  /** Points 0–100, without decimals. */
  points: (value: number) => string;
  /** Two ends, as in "40–60"; a single number when both read the same. */
  span: (low: number, high: number) => string;
  /** A share 0–1 as per cent. */
  share: (value: number) => string;
  number: (value: number) => string;
  /** A number with its unit in full: "1 Tag", "2 days". */
  amount: (value: number, unit: 'day' | 'week') => string;
  /** A difference with its sign, in points without decimals. */
  difference: (value: number) => string;
  euros: (value: number) => string;
  date: (iso: string) => string;
  dateTime: (iso: string) => string;
  /** Of the day, without the day. */
  time: (iso: string) => string;
  bytes: (size: number) => string;
  list: (items: string[]) => string;
  text: (localized: Localized) => string;
}

const KILO = 1000;

/** A number the way it is written, or a dash where there is none. */
export function orDash(value: number | null | undefined, write: (value: number) => string): string {
  return typeof value === 'number' ? write(value) : '–';
}

/** Made when it is wanted for the first time: each takes its time, and the first one for dates more than a frame. */
function once<Kind extends object>(make: () => Kind): () => Kind {
  let made: Kind | undefined;
  return () => (made ??= make());
}

export function createFormat(language: Language): Format {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const whole = numbers({ maximumFractionDigits: 0 });
  const plain = numbers({ maximumFractionDigits: 2 });
  const unit = (name: string) =>
    numbers({ style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 2 });
  const units = { day: unit('day'), week: unit('week') };
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const signed = numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const money = numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const day = dates({ dateStyle: 'long' });
  const moment = dates({ dateStyle: 'long', timeStyle: 'short' });
  const clock = dates({ timeStyle: 'short' });
  const conjunction = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const points = (value: number) => whole().format(value);
  return {
    language,
    points,
    span: (low, high) => (points(low) === points(high) ? points(low) : `${points(low)}–${points(high)}`),
    share: (value) => percent().format(value),
    number: (value) => plain().format(value),
    amount: (value, unit) => units[unit]().format(value),
    difference: (value) => (Math.round(value) === 0 ? '±0' : signed().format(value).replace('-', '−')),
    euros: (value) => money().format(value),
    date: (iso) => day().format(new Date(iso)),
    dateTime: (iso) => moment().format(new Date(iso)),
    time: (iso) => clock().format(new Date(iso)),
    bytes: (size) => `${whole().format(Math.max(1, size / KILO))} kB`,
    list: (items) => conjunction().format(items),
    text: (localized) => localized[language],
  };
}

const formats: Record<Language, Format> = { de: createFormat('de'), en: createFormat('en') };

/** Has the browser look for the languages it can write: of all it does before the first view, this takes it longest. */
export function learnToWrite(): void {
  formats.de.number(0);
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formats[i18n.language === 'en' ? 'en' : 'de'];
}
