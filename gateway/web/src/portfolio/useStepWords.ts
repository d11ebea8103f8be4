import { useTranslation } from 'react-i18next';

import type { Entry } from './api';

/** What comes next, in words: the planned ones, or ours for what follows from how things stand. */
export function useStepWords(): (step: Entry['nextStep']) => string {
  const { t } = useTranslation();
  return ({ kind, text }) => (kind === 'planned' ? (text ?? '') : t(`portfolio.steps.${kind}`));
}
