import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import type { Report } from './api';
import { ReportActions } from './ReportActions';
import styles from './Reports.module.css';

export function ReportList({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = ({ kind, language, format: file }: Report) =>
    [t(`reports.kinds.${kind}`), t(`common.languages.${language}`), t(`reports.formats.${file}`)].join(', ');
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <li key={report.id} className={styles.report}>
          <div className={styles.words}>
            <span className={styles.name}>{t(`reports.kinds.${report.kind}`)}</span>
            <span className={styles.facts}>
              {[
                t(`common.languages.${report.language}`),
                t(`reports.formats.${report.format}`),
                report.size && format.bytes(report.size),
                format.dateTime(report.readyAt ?? report.createdAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          <ReportActions report={report} name={nameOf(report)} />
        </li>
      ))}
    </ul>
  );
}
