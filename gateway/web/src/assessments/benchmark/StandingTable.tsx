import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Cohort, Standing } from './api';
import { Quartiles } from './Quartiles';
import styles from './StandingTable.module.css';

/** Percentile and quartiles for the total and each dimension. */
export function StandingTable({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows: [id: string, title: string, standing: Standing][] = [
    ...(cohort.total ? [['total', t('result.total'), cohort.total] as [string, string, Standing]] : []),
    ...cohort.dimensions.map(({ id, title, standing }): [string, string, Standing] => [
      id,
      format.text(title),
      standing,
    ]),
  ];
  const columns = [t('result.points'), t('benchmark.quartiles'), t('benchmark.percentile')];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('benchmark.among', { count: cohort.clients })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.dimension')}</th>
          <th className={styles.bar} aria-hidden="true" />
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, title, standing]) => (
          <tr key={id} data-total={id === 'total'}>
            <th scope="row">{title}</th>
            <td className={styles.bar} aria-hidden="true">
              <Quartiles standing={standing} />
            </td>
            {[
              format.points(standing.score),
              [standing.lowerQuartile, standing.median, standing.upperQuartile]
                .map(format.points)
                .join(' · '),
              format.share(standing.percentile / 100),
            ].map((cell, index) => (
              <td key={columns[index]} className={styles.number} data-label={columns[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
