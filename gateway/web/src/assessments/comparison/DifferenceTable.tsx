import { useTranslation } from 'react-i18next';

import { orDash, useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Comparison } from './api';
import { DifferenceBar } from './DifferenceBar';
import styles from './DifferenceTable.module.css';

/** The same for each dimension. */
export function DifferenceTable({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = [
    t('comparison.cycleShort', { cycle: comparison.from.cycle }),
    t('comparison.cycleShort', { cycle: comparison.to.cycle }),
    t('comparison.byClient'),
    t('comparison.byCatalogue'),
    t('comparison.notRechecked'),
  ];
  return (
    <Card title={t('comparison.dimensions')} hint={t('comparison.dimensionsHint')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('comparison.dimensions')}</caption>
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
          {comparison.dimensions.map(({ id, title, score }) => (
            <tr key={id}>
              <th scope="row">{format.text(title)}</th>
              <td className={styles.bar} aria-hidden="true">
                <DifferenceBar score={score} />
              </td>
              {[
                orDash(score.before, format.points),
                orDash(score.after, format.points),
                orDash(score.client, format.difference),
                orDash(score.catalogue, format.difference),
                format.share(score.notRechecked),
              ].map((cell, index) => (
                <td key={columns[index]} className={styles.number} data-label={columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
