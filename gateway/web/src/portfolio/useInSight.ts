import { useCallback, useEffect, useRef } from 'react';

/** How far below the screen something counts as in sight, so that nobody waits at the end of a list. */
const AHEAD = '1200px';

/**
 * Does something each time an element comes into sight.
 *
 * @returns the reference to give to the element
 */
export function useInSight(seen: () => void): (element: Element | null) => void {
  const latest = useRef(seen);
  const observer = useRef<IntersectionObserver>(undefined);
  useEffect(() => {
    latest.current = seen;
  });
  return useCallback((element: Element | null) => {
    observer.current?.disconnect();
    if (element) {
      observer.current = new IntersectionObserver(
        (changes) => {
          if (changes.some(({ isIntersecting }) => isIntersecting)) {
            latest.current();
          }
        },
        { rootMargin: AHEAD },
      );
      observer.current.observe(element);
    }
  }, []);
}
