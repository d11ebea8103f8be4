import { areaRadial, curveLinearClosed, lineRadial } from 'd3-shape';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Result } from '../api';
import styles from './Radar.module.css';
import { SpokeLabel } from './SpokeLabel';

type Spoke = Pick<Result['dimensions'][number], 'id' | 'title' | 'score' | 'low' | 'high'>;

/** Scores of another cycle, or as they would be, drawn over those that are. */
export interface Overlay {
  kind: 'previous' | 'whatIf';
  scores: ReadonlyMap<string, number>;
}

const RADIUS = 100;
const RINGS = [25, 50, 75, 100];
const LABEL_AT = RADIUS + 12;

/** The dimensions as spokes: a line for the scores, a band for what missing answers leave open. */
export function Radar({
  dimensions,
  overlays = [],
}: {
  dimensions: readonly Spoke[];
  overlays?: readonly Overlay[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const angle = (position: number) => (position / dimensions.length) * 2 * Math.PI;
  const at = (position: number, radius: number) => ({
    x: Math.sin(angle(position)) * radius,
    y: -Math.cos(angle(position)) * radius,
  });
  const line = lineRadial<number>()
    .angle((_, position) => angle(position))
    .radius((score) => score)
    .curve(curveLinearClosed);
  const band = areaRadial<Spoke>()
    .angle((_, position) => angle(position))
    .innerRadius(({ low }) => low)
    .outerRadius(({ high }) => high)
    .curve(curveLinearClosed);
  const scores = dimensions.map(({ score, low }) => score ?? low);
  return (
    <svg className={styles.radar} viewBox="-180 -140 360 280" role="img" aria-label={t('result.radar')}>
      {RINGS.map((ring) => (
        <polygon
          key={ring}
          className={styles.ring}
          points={dimensions
            .map((_, position) => at(position, ring))
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {dimensions.map(({ id }, position) => {
        const end = at(position, RADIUS);
        return <line key={id} className={styles.spoke} x2={end.x} y2={end.y} />;
      })}
      <path className={styles.band} fillRule="evenodd" d={band([...dimensions]) ?? ''} />
      <path className={styles.line} d={line(scores) ?? ''} />
      {overlays.map(({ kind, scores: other }) => (
        <path
          key={kind}
          className={styles[kind]}
          data-overlay={kind}
          d={line(dimensions.map(({ id }) => other.get(id) ?? 0)) ?? ''}
        />
      ))}
      {dimensions.map(({ id, title }, position) => {
        const point = at(position, scores[position] ?? 0);
        return (
          <g key={id}>
            <circle className={styles.point} cx={point.x} cy={point.y} r="2.6" />
            <SpokeLabel {...at(position, LABEL_AT)} text={format.text(title)} />
          </g>
        );
      })}
    </svg>
  );
}
