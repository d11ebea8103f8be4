import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { ButtonAnchor } from '../ui/Button';
import { contentUrl, isUnderWay, type Report } from './api';
import { FailedReport } from './FailedReport';
import { ReportProgress } from './ReportProgress';
import styles from './Reports.module.css';

export function ReportList({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <li key={report.id} className={styles.report}>
          <div className={styles.words}>
            <span className={styles.name}>{t('reports.kinds.result')}</span>
            <span className={styles.facts}>
              {[
                t(`common.languages.${report.language}`),
                report.format.toUpperCase(),
                report.size && format.bytes(report.size),
                format.dateTime(report.readyAt ?? report.createdAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          {isUnderWay(report) && <ReportProgress report={report} />}
          {report.state === 'ready' && (
            <ButtonAnchor small look="primary" href={contentUrl(report)} download={report.fileName ?? true}>
              {t('reports.download')}
            </ButtonAnchor>
          )}
          {report.state === 'failed' && <FailedReport report={report} />}
        </li>
      ))}
    </ul>
  );
}
