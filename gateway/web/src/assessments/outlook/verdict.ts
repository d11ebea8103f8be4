import type { Format } from '../../i18n/format';

const FIRM = 0.9;
const FAIR = 0.7;
const CLOSE = 0.5;

/** Below this, what is left would be rounded away. */
const HAIR = 0.005;

export type Verdict = 'firm' | 'fair' | 'close' | 'open';

/** A share of draws in a word. */
export function verdictOn(share: number): Verdict {
  if (share >= FIRM) {
    return 'firm';
  }
  return share >= FAIR ? 'fair' : share >= CLOSE ? 'close' : 'open';
}

/** A share as per cent that never says all, or nothing, where there is a little more, or less. */
export function shareWords(share: number, format: Format): string {
  if (share < 1 && share > 1 - HAIR) {
    return `> ${format.share(0.99)}`;
  }
  return share > 0 && share < HAIR ? `< ${format.share(0.01)}` : format.share(share);
}
