import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button, ButtonAnchor } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { cancelReport, contentUrl, isUnderWay, type Report } from './api';
import { FailedReport } from './FailedReport';
import { ReportProgress } from './ReportProgress';
import styles from './Reports.module.css';
import { ShareDialog } from './ShareDialog';

/** How far a report is and what can be done with it. */
export function ReportActions({ report, name }: { report: Report; name: string }) {
  if (isUnderWay(report)) {
    return <UnderWay report={report} name={name} />;
  }
  return report.state === 'ready' ? <Ready report={report} name={name} /> : <FailedReport report={report} />;
}

function UnderWay({ report, name }: { report: Report; name: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const cancellation = useMutation({
    mutationFn: () => cancelReport(report),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['reports'] }),
  });
  return (
    <div className={styles.actions}>
      <ReportProgress report={report} />
      <Button
        small
        look="quiet"
        aria-label={t('reports.cancelOf', { name })}
        isPending={cancellation.isPending}
        onPress={() => cancellation.mutate()}
      >
        {t('reports.cancel')}
      </Button>
      {cancellation.error && <Refused error={cancellation.error} />}
    </div>
  );
}

function Ready({ report, name }: { report: Report; name: string }) {
  const { t } = useTranslation();
  const [isSharing, setSharing] = useState(false);
  return (
    <div className={styles.actions}>
      <Button
        small
        look="quiet"
        aria-label={t('reports.share.openOf', { name })}
        onPress={() => setSharing(true)}
      >
        {t('reports.share.open')}
      </Button>
      <ButtonAnchor small look="primary" href={contentUrl(report)} download={report.fileName ?? true}>
        {t('reports.download')}
      </ButtonAnchor>
      {isSharing && <ShareDialog report={report} onClose={() => setSharing(false)} />}
    </div>
  );
}
