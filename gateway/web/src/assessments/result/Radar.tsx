import { areaRadial, curveLinearClosed, lineRadial } from 'd3-shape';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Result } from '../api';
import styles from './Radar.module.css';

type Spoke = Pick<Result['dimensions'][number], 'id' | 'title' | 'score' | 'low' | 'high'>;

const RADIUS = 100;
const RINGS = [25, 50, 75, 100];
const LABEL_AT = RADIUS + 12;
const LINE_LENGTH = 17;
const LINE_HEIGHT = 10;

/** The dimensions as spokes: a line for the scores, a band for what missing answers leave open. */
export function Radar({ dimensions }: { dimensions: readonly Spoke[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const angle = (position: number) => (position / dimensions.length) * 2 * Math.PI;
  const at = (position: number, radius: number) => ({
    x: Math.sin(angle(position)) * radius,
    y: -Math.cos(angle(position)) * radius,
  });
  const line = lineRadial<Spoke>()
    .angle((_, position) => angle(position))
    .radius(({ score, low }) => score ?? low)
    .curve(curveLinearClosed);
  const band = areaRadial<Spoke>()
    .angle((_, position) => angle(position))
    .innerRadius(({ low }) => low)
    .outerRadius(({ high }) => high)
    .curve(curveLinearClosed);
  const spokes = [...dimensions];
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
      <path className={styles.band} fillRule="evenodd" d={band(spokes) ?? ''} />
      <path className={styles.line} d={line(spokes) ?? ''} />
      {dimensions.map(({ id, score, low, title }, position) => {
        const point = at(position, score ?? low);
        const label = at(position, LABEL_AT);
        return (
          <g key={id}>
            <circle className={styles.point} cx={point.x} cy={point.y} r="2.6" />
            <SpokeLabel {...label} text={format.text(title)} />
          </g>
        );
      })}
    </svg>
  );
}

function SpokeLabel({ x, y, text }: { x: number; y: number; text: string }) {
  const lines = wrap(text);
  const anchor = Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end';
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 3;
  return (
    <text className={styles.label} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks a title into lines that fit beside the picture. */
export function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE_LENGTH) {
      return [...lines, word];
    }
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
