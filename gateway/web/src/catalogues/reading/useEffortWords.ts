import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';

export interface Effort {
  days: number;
  weeks: number;
}

/** Person-days and weeks, short. */
export function useEffortWords(): (effort: Effort) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ days, weeks }) =>
    t('catalogues.effortOf', { days: format.number(days), weeks: format.number(weeks) });
}
