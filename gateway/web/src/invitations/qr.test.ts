import { describe, expect, it } from 'vitest';

import { qrOf, viewBox } from './qr';

describe('a QR code', () => {
  it('is black modules with white around them', () => {
    const qr = qrOf('https://nachhalt.example/f/q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k');
    // a code has 17 + 4 × version modules on each side
    expect((qr.size - 8 - 17) % 4).toBe(0);
    expect(viewBox(qr.size)).toBe(`-4 -4 ${qr.size} ${qr.size}`);
    expect(qr.path).toMatch(/^M\d+ \d+L.*Z$/);
  });

  it('is a file that stands for itself', () => {
    const { svg, path } = qrOf('https://nachhalt.example');
    const file = decodeURIComponent(svg().replace('data:image/svg+xml,', ''));
    const image = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
    expect(image.querySelector('parsererror')).toBeNull();
    expect(image.querySelector('path')?.getAttribute('d')).toBe(path);
  });

  it('is another one for another link', () => {
    expect(qrOf('https://nachhalt.example/f/a').path).not.toBe(qrOf('https://nachhalt.example/f/b').path);
  });
});
