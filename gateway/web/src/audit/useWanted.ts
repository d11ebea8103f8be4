import { useSearchParams } from 'react-router';

import type { Wanted } from './api';

const NAMES = ['area', 'by', 'from', 'to'] as const satisfies readonly (keyof Wanted)[];

/** What is looked for stands in the address, so that it can be kept and sent. */
export function useWanted(): [Wanted, (change: Partial<Wanted>) => void] {
  const [params, setParams] = useSearchParams();
  const wanted = Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ''])) as unknown as Wanted;
  const change = (part: Partial<Wanted>) => {
    const next = Object.entries({ ...wanted, ...part }).filter(([, value]) => value !== '');
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return [wanted, change];
}
