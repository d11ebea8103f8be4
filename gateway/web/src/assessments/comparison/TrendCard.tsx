import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { orDash, useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Comparison } from './api';
import { Trend } from './Trend';
import styles from './TrendCard.module.css';

interface TrendCardProps {
  comparison: Comparison;
  levelTitle: (id: string) => string;
}

/** All completed cycles in a row, as they were at their time: a picture and the same numbers as a table. */
export function TrendCard({ comparison, levelTitle }: TrendCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { trend, dimensions } = comparison;
  if (trend.length < 2) {
    return null;
  }
  return (
    <Card title={t('comparison.trend')} hint={t('comparison.trendHint')}>
      <Trend trend={trend} levelTitle={levelTitle} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('comparison.trend')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('result.dimension')}</th>
              {trend.map(({ assessmentId, cycle }) => (
                <th key={assessmentId} scope="col">
                  <Link to={`/assessments/${assessmentId}/result`}>{t('assessments.cycle', { cycle })}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('outlook.level')}</th>
              {trend.map(({ assessmentId, level }) => (
                <td key={assessmentId}>{levelTitle(level)}</td>
              ))}
            </tr>
            <tr className={styles.total}>
              <th scope="row">{t('result.total')}</th>
              {trend.map(({ assessmentId, total }) => (
                <td key={assessmentId}>{orDash(total, format.points)}</td>
              ))}
            </tr>
            {dimensions.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{format.text(title)}</th>
                {trend.map((point) => (
                  <td key={point.assessmentId}>
                    {orDash(point.dimensions.find((dimension) => dimension.id === id)?.score, format.points)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
