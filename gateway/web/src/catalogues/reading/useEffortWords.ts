import { useFormat } from '../../i18n/format';

export interface Effort {
  days: number;
  weeks: number;
}

/** Person-days and weeks: "1 Tag, 2 Wochen". */
export function useEffortWords(): (effort: Effort) => string {
  const { amount } = useFormat();
  return ({ days, weeks }) => `${amount(days, 'day')}, ${amount(weeks, 'week')}`;
}
