import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { orDash, useFormat } from '../../i18n/format';
import { classes } from '../../ui/classes';
import type { Result } from '../api';
import { questionLink } from '../links';
import styles from './DimensionsCard.module.css';
import { Position } from './Position';

interface DimensionTableProps {
  result: Result;
  /** Scores of the previous cycle. */
  previous: ReadonlyMap<string, number> | undefined;
}

export function DimensionTable({ result, previous }: DimensionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // once nothing is open, the span only repeats the points
  const isOpen = result.dimensions.some(({ low, high }) => low !== high);
  const columns = [
    t('result.points'),
    ...(previous ? [t('result.previously')] : []),
    ...(isOpen ? [t('result.interval')] : []),
    t('result.coverage'),
    t('result.evidence'),
  ];
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('result.dimensions')}</caption>
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
        {result.dimensions.map((dimension) => {
          const { id, score, low, high, coverage, evidence } = dimension;
          const cells = [
            orDash(score, format.points),
            ...(previous ? [orDash(previous.get(id), format.points)] : []),
            ...(isOpen ? [format.span(low, high)] : []),
            format.share(coverage),
            orDash(evidence, format.share),
          ];
          return (
            <tr key={id}>
              <th scope="row">
                <Link to={questionLink(result.assessmentId, result, { kind: 'dimension', id })}>
                  {format.text(dimension.title)}
                </Link>
                {!dimension.assessable && <span className={styles.soft}> {t('result.notAssessable')}</span>}
              </th>
              <td className={styles.bar} aria-hidden="true">
                <Position score={score ?? null} low={low} high={high} />
              </td>
              {cells.map((cell, index) => (
                <td
                  key={columns[index]}
                  className={classes(styles.number, index === 0 && styles.main)}
                  data-label={columns[index]}
                >
                  {cell}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
