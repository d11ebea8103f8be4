import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import type { Report } from './api';
import { byDocument } from './history';
import { ReportActions } from './ReportActions';
import styles from './Reports.module.css';

/** The newest version of each file, and behind it those before. */
export function ReportList({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {byDocument(reports).map(([newest, ...earlier]) => (
        <li key={newest.id} className={styles.document}>
          <ReportRow report={newest} version={earlier.length + 1} />
          {earlier.length > 0 && (
            <details className={styles.earlier}>
              <summary>{t('reports.earlier', { count: earlier.length })}</summary>
              <ul className={styles.list}>
                {earlier.map((report, index) => (
                  <li key={report.id}>
                    <ReportRow report={report} version={earlier.length - index} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function ReportRow({ report, version }: { report: Report; version: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, language, format: file, templates, data } = report;
  const name = [t(`reports.kinds.${kind}`), t(`common.languages.${language}`), t(`reports.formats.${file}`)];
  const numbered = version > 1 ? [...name, t('reports.version', { version })] : name;
  return (
    <div className={styles.report}>
      <div className={styles.words}>
        <span className={styles.name}>{t(`reports.kinds.${kind}`)}</span>
        <span className={styles.facts}>
          {[
            t(`common.languages.${language}`),
            t(`reports.formats.${file}`),
            version > 1 && t('reports.version', { version }),
            report.words > 1 && t('reports.ownWords'),
            report.size && format.bytes(report.size),
            format.dateTime(report.readyAt ?? report.createdAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {data && (
          <span className={styles.made}>
            {templates ? t('reports.madeFrom', { templates, data }) : t('reports.madeFromData', { data })}
          </span>
        )}
      </div>
      <ReportActions report={report} name={numbered.join(', ')} />
    </div>
  );
}
