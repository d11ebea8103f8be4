import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import type { Result } from '../api';
import { questionLink } from '../links';
import styles from './DimensionsCard.module.css';
import { Position } from './Position';

export function DimensionTable({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('result.dimensions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.dimension')}</th>
          <th className={styles.bar} aria-hidden="true" />
          <th scope="col" className={styles.number}>
            {t('result.points')}
          </th>
          <th scope="col" className={styles.number}>
            {t('result.interval')}
          </th>
          <th scope="col" className={styles.number}>
            {t('result.coverage')}
          </th>
        </tr>
      </thead>
      <tbody>
        {result.dimensions.map((dimension) => (
          <tr key={dimension.id}>
            <th scope="row">
              <Link to={questionLink(result.assessmentId, result, { kind: 'dimension', id: dimension.id })}>
                {format.text(dimension.title)}
              </Link>
              {!dimension.assessable && <span className={styles.soft}> {t('result.notAssessable')}</span>}
            </th>
            <td className={styles.bar} aria-hidden="true">
              <Position score={dimension.score ?? null} low={dimension.low} high={dimension.high} />
            </td>
            <td className={styles.number}>
              {typeof dimension.score === 'number' ? format.points(dimension.score) : '–'}
            </td>
            <td className={styles.number}>{format.span(dimension.low, dimension.high)}</td>
            <td className={styles.number}>{format.share(dimension.coverage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
