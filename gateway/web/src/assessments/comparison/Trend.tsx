import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { TrendPoint } from './api';
import styles from './Trend.module.css';

const STEP = 120;
const LEAST_WIDTH = 360;
const HEIGHT = 180;
const MARGIN = 62;
const SCALE = 1.4;
const TICKS = [0, 25, 50, 75, 100];

interface TrendProps {
  trend: readonly TrendPoint[];
  levelTitle: (id: string) => string;
}

/** The total over the cycles as the strong line, the dimensions as faint ones behind it. */
export function Trend({ trend, levelTitle }: TrendProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const width = Math.max(LEAST_WIDTH, trend.length * STEP);
  const x = (position: number) => MARGIN + (position / Math.max(trend.length - 1, 1)) * (width - 2 * MARGIN);
  const y = (points: number) => HEIGHT - (points / 100) * HEIGHT;
  const path = line<number | null>()
    .defined((score) => score !== null)
    .x((_, position) => x(position))
    .y((score) => y(score ?? 0));
  const dimensions = trend[0]?.dimensions.map(({ id }) => id) ?? [];
  const scoreOf = (point: TrendPoint, id: string) =>
    point.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
  return (
    <svg
      className={styles.trend}
      width={width * SCALE}
      viewBox={`0 -24 ${width} ${HEIGHT + 66}`}
      role="img"
      aria-label={t('comparison.trendChart')}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={MARGIN / 2} x2={width - MARGIN / 2} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={MARGIN / 2 - 8} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {dimensions.map((id) => (
        <path
          key={id}
          className={styles.dimension}
          d={path(trend.map((point) => scoreOf(point, id))) ?? ''}
        />
      ))}
      <path className={styles.total} d={path(trend.map(({ total }) => total ?? null)) ?? ''} />
      {trend.map(({ assessmentId, cycle, total, level }, position) => (
        <g key={assessmentId}>
          {typeof total === 'number' && (
            <>
              <circle className={styles.point} cx={x(position)} cy={y(total)} r="5" />
              <text className={styles.value} x={x(position)} y={y(total) - 12} textAnchor="middle">
                {format.points(total)}
              </text>
            </>
          )}
          <text className={styles.cycle} x={x(position)} y={HEIGHT + 20} textAnchor="middle">
            {t('assessments.cycle', { cycle })}
          </text>
          <text className={styles.level} x={x(position)} y={HEIGHT + 36} textAnchor="middle">
            {levelTitle(level)}
          </text>
        </g>
      ))}
    </svg>
  );
}
