import styles from './Radar.module.css';
import { wrap } from './wrap';

const LINE_HEIGHT = 10;

/** The title at the end of a spoke, on the side where there is room. */
export function SpokeLabel({ x, y, text }: { x: number; y: number; text: string }) {
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
