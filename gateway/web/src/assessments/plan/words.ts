import type { TFunction } from 'i18next';

import type { Format } from '../../i18n/format';
import type { Range, Runway } from './api';

/** A range in words: "4", "2–4", "ab 2", "ohne Ende". */
export function rangeWords({ low, high, unbounded }: Range, format: Format, t: TFunction): string {
  if (typeof low !== 'number') {
    return t('plan.endless');
  }
  if (unbounded || typeof high !== 'number') {
    return t('plan.from', { low: format.number(low) });
  }
  const ends = [format.number(low), format.number(high)];
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join('–');
}

/** How many weeks, in words; of what lasts as long as the plan, or for good, only that it does. */
export function weeksWords(weeks: Range, format: Format, t: TFunction): string {
  return typeof weeks.low === 'number'
    ? t('plan.weeks', { weeks: rangeWords(weeks, format, t) })
    : t('plan.enough');
}

/** When the plan ends, in a few words. */
export function endWords(runway: Runway, format: Format, t: TFunction): string {
  const { carries, earliest, latest, weeks } = runway;
  if (carries === 'true') {
    return t('plan.carries');
  }
  if (carries === 'false' && weeks.high === 0) {
    return t('plan.endsAtOnce');
  }
  if (carries === 'open') {
    return earliest && weeks.low ? t('plan.lastsAtLeast', { date: format.date(earliest) }) : t('plan.open');
  }
  if (earliest && latest && earliest !== latest) {
    return t('plan.endsBetween', { earliest: format.date(earliest), latest: format.date(latest) });
  }
  const end = latest ?? earliest;
  return end ? t('plan.endsOn', { date: format.date(end) }) : t('plan.open');
}
