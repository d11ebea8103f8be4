import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { PlatformEvent } from '../events/stream';
import { say } from '../shell/toastStore';

/** Says beside the page that a report is ready or could not be made. */
export function useReportNews() {
  const { t } = useTranslation();
  return useCallback(
    ({ type, assessmentId }: PlatformEvent) => {
      if (type !== 'report-ready' && type !== 'report-failed') {
        return;
      }
      say({
        title: t(`reports.news.${type}`),
        link: { to: `/assessments/${assessmentId}/result`, label: t('reports.news.look') },
      });
    },
    [t],
  );
}
