import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { type Report, retryReport } from './api';
import styles from './Reports.module.css';

/** Why a report was not made, and the way to try again. */
export function FailedReport({ report }: { report: Report }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryReport(report),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports'] }),
  });
  return (
    <div className={report.state === 'cancelled' ? styles.cancelled : styles.failed}>
      <p>{report.failure ?? t(report.state === 'cancelled' ? 'reports.cancelled' : 'reports.failed')}</p>
      <Button small isPending={retry.isPending} onPress={() => retry.mutate()}>
        {t('common.retry')}
      </Button>
      {retry.error && <Refused error={retry.error} />}
    </div>
  );
}
