import { useTranslation } from 'react-i18next';
import { ProgressBar } from 'react-aria-components/ProgressBar';

import type { Report } from './api';
import styles from './Reports.module.css';

export function ReportProgress({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { done, of } = report.progress;
  const words = t(`reports.states.${report.state}`);
  return (
    <ProgressBar className={styles.progress ?? ''} aria-label={words} value={done} maxValue={Math.max(of, 1)}>
      {({ percentage }) => (
        <>
          <span className={styles.facts}>{words}</span>
          <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.track} width="100" height="4" />
            <rect className={styles.done} width={percentage ?? 0} height="4" />
          </svg>
        </>
      )}
    </ProgressBar>
  );
}
