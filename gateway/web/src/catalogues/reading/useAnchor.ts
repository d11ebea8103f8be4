import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to a part (`#goals`) leads there once the part is on the page; the browser alone looks too early. */
export function useAnchor(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const part = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [hash, key]);
}
