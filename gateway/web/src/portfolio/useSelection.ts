import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

import { type Filter, FILTERS, type Filters, type Sort, SORTS } from './api';

const PAUSE = 250;

const sortIn = (params: URLSearchParams): Sort =>
  SORTS.find((sort) => sort === params.get('sort')) ?? SORTS[0];

function filtersIn(params: URLSearchParams): Filters {
  const found: Filters = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) {
      found[name] = value;
    }
  }
  return found;
}

/** What an address asks for. */
export const selectionIn = (params: URLSearchParams) => ({
  filters: filtersIn(params),
  sort: sortIn(params),
});

/** The address of the same selection with one thing changed; an empty value takes the filter off. */
export function changed(params: URLSearchParams, name: Filter | 'sort', value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value) {
    next.set(name, value);
  } else {
    next.delete(name);
  }
  return next;
}

/** What is looked for and in which order: kept in the address, so that it can be shared and survives going back. */
export function useSelection() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const [typed, setTyped] = useState(search);
  const [seen, setSeen] = useState(search);
  const [sent, setSent] = useState(search);
  const query = params.toString();

  // another view, or the way back, brings its own search; what was typed here is only on its way round
  if (search !== seen) {
    setSeen(search);
    if (search !== sent) {
      setSent(search);
      setTyped(search);
    }
  }

  useEffect(() => {
    const text = typed.trim();
    if (text === search) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setSent(text);
      setParams((before) => changed(before, 'search', text), { replace: true, preventScrollReset: true });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search, setParams]);

  const { filters, sort } = useMemo(() => selectionIn(new URLSearchParams(query)), [query]);

  const choose = useCallback(
    (name: Filter | 'sort', value: string) =>
      setParams((before) => changed(before, name, value), { preventScrollReset: true }),
    [setParams],
  );

  const clear = useCallback(() => {
    setTyped('');
    setParams((before) => new URLSearchParams(before.has('sort') ? { sort: before.get('sort') ?? '' } : {}));
  }, [setParams]);

  return { filters, query, typed, setTyped, sort, choose, clear };
}
