const FIRM = 0.9;
const FAIR = 0.7;
const CLOSE = 0.5;

export type Verdict = 'firm' | 'fair' | 'close' | 'open';

/** A share of draws in a word. */
export function verdictOn(share: number): Verdict {
  if (share >= FIRM) {
    return 'firm';
  }
  return share >= FAIR ? 'fair' : share >= CLOSE ? 'close' : 'open';
}
