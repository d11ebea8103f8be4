import { type Qr, viewBox } from './qr';
import styles from './QrCode.module.css';

/** Black on white whatever the theme, or phones do not read it. */
export function QrImage({ qr, label }: { qr: Qr; label: string }) {
  return (
    <svg
      className={styles.image}
      role="img"
      aria-label={label}
      viewBox={viewBox(qr.size)}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
