import { useTranslation } from 'react-i18next';

import { bundleUrl, type Report } from './api';
import { bundled } from './history';
import styles from './Reports.module.css';

/** Where there are several files of the same document: all of them at once. */
export function Bundles({ reports }: { reports: readonly Report[] }) {
  const { t } = useTranslation();
  return bundled(reports).map((report) => (
    <p key={report.id} className={styles.all}>
      <a href={bundleUrl(report)} download>
        {t('reports.all', {
          name: `${t(`reports.kinds.${report.kind}`)}, ${t(`common.languages.${report.language}`)}`,
        })}
      </a>
    </p>
  ));
}
