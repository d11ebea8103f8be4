import { useTranslation } from 'react-i18next';

import { isPassing, Problem } from '../api/problem';
import { Notice } from './Notice';

/** An error in words a person understands: the platform's own where it gave some, else ours. */
export function Refused({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation();
  const words = error instanceof Problem ? error : undefined;
  const fallback = isPassing(error) ? t('problem.unreachable') : t('problem.unexpected');
  return (
    <Notice
      tone="bad"
      title={words?.title ?? t('problem.title')}
      {...(onRetry ? { action: { label: t('common.retry'), onPress: onRetry } } : {})}
    >
      {words?.detail ?? fallback}
    </Notice>
  );
}
