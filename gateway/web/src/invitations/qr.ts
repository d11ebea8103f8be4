import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white around a code, without which readers do not find it. */
const QUIET = 4;
const PIXELS = 16;

export interface Qr {
  /** Width and height with the white around it, in modules. */
  size: number;
  /** What is black, as the path of an SVG. */
  path: string;
  png: () => string;
  svg: () => string;
}

/** The QR code of a text. */
export function qrOf(text: string): Qr {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  const path = toSvgPath(code);
  return {
    size,
    path,
    png: () =>
      code.toDataURL({
        type: 'image/png',
        scale: PIXELS,
        pad: QUIET,
        on: [0, 0, 0],
        off: [255, 255, 255],
      }),
    svg: () => `data:image/svg+xml,${encodeURIComponent(file(size, path))}`,
  };
}

/** Where the black begins. */
export const viewBox = (size: number) => `${-QUIET} ${-QUIET} ${size} ${size}`;

function file(size: number, path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(size)}" width="${size * PIXELS}" height="${size * PIXELS}" shape-rendering="crispEdges"><rect x="${-QUIET}" y="${-QUIET}" width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
}
