import { useTranslation } from 'react-i18next';

import { bundleUrl, type Report } from './api';
import styles from './Reports.module.css';

/** Where there are several files of the same document: all of them at once. */
export function Bundles({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  const documents = new Map<string, Report[]>();
  for (const report of reports.filter(({ state }) => state === 'ready')) {
    const key = `${report.kind} ${report.language}`;
    documents.set(key, [...(documents.get(key) ?? []), report]);
  }
  const several = [...documents.values()].filter(({ length }) => length > 1);
  return several.map(
    ([report]) =>
      report && (
        <p key={report.id} className={styles.all}>
          <a href={bundleUrl(report)} download>
            {t('reports.all', {
              name: `${t(`reports.kinds.${report.kind}`)}, ${t(`common.languages.${report.language}`)}`,
            })}
          </a>
        </p>
      ),
  );
}
