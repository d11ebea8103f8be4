const STEPS = 20;

/** The right end of a dial: twice what the plan says, and never less than what is usual; a round number of steps. */
export function dialEnd(planned: number | undefined, usual: number): number {
  const end = Math.max((planned ?? 0) * 2, usual);
  const unit = usual / STEPS;
  return Math.ceil(end / unit) * unit;
}
