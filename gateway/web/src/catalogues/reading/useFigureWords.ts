import { useFormat } from '../../i18n/format';
import type { Planning } from '../api';

export type Figure = Planning['listening'];

/** A range with where it comes from: "2–4 (source, 2024)". */
export function useFigureWords(): (figure: Figure) => string {
  const format = useFormat();
  return ({ low, high, source, year }) => {
    const range = low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`;
    return `${range} (${format.text(source)}, ${year})`;
  };
}
