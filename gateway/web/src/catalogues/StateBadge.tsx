import { useTranslation } from 'react-i18next';

import { Badge } from '../ui/Badge';
import type { Summary } from './api';

/** Whether it comes with the product, can still change, or is for good. */
export function StateBadge({ edition: { builtIn, state } }: { edition: Pick<Summary, 'builtIn' | 'state'> }) {
  const { t } = useTranslation();
  if (builtIn) {
    return <Badge tone="primary">{t('catalogues.states.builtIn')}</Badge>;
  }
  return <Badge tone={state === 'draft' ? 'warn' : 'good'}>{t(`catalogues.states.${state}`)}</Badge>;
}
