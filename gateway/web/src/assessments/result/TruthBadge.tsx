import { useTranslation } from 'react-i18next';

import { Badge } from '../../ui/Badge';
import type { Truth } from '../api';

const TONES = { true: 'good', false: 'bad', open: 'warn' } as const;
export const SIGNS = { true: '✓', false: '✕', open: '?' } as const;

/** Fulfilled, not fulfilled, or open because answers are missing. */
export function TruthBadge({ state }: { state: Truth }) {
  const { t } = useTranslation();
  return (
    <Badge tone={TONES[state]}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      {t(`result.truths.${state}`)}
    </Badge>
  );
}
