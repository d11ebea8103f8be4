import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { type Sort, SORTS } from './api';

const PAUSE = 250;

const isSort = (value: string | null): value is Sort => SORTS.some((sort) => sort === value);

/** What is looked for and in which order: kept in the address, so that it can be shared and survives going back. */
export function useListing() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const sort = params.get('sort');
  const [typed, setTyped] = useState(search);

  useEffect(() => {
    const timer = setTimeout(() => {
      setParams(
        (before) => {
          const text = typed.trim();
          if (text) {
            before.set('search', text);
          } else {
            before.delete('search');
          }
          return before;
        },
        { replace: true, preventScrollReset: true },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, setParams]);

  return {
    search,
    typed,
    setTyped,
    sort: isSort(sort) ? sort : SORTS[0],
    setSort: (chosen: Sort) => {
      setParams((before) => {
        before.set('sort', chosen);
        return before;
      });
    },
  };
}
