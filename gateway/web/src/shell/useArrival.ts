import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page the focus moves to the new title, so that keyboard and screen reader start where the page
 * starts. The title may still be loading: it is waited for inside the main part of the page.
 */
export function useArrival(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname || !main.current) {
      return undefined;
    }
    before.current = pathname;
    const focusTitle = () => {
      const title = main.current?.querySelector<HTMLElement>('h1');
      title?.focus({ preventScroll: true });
      return title !== null && title !== undefined;
    };
    if (focusTitle()) {
      return undefined;
    }
    const observer = new MutationObserver(() => {
      if (focusTitle()) {
        observer.disconnect();
      }
    });
    observer.observe(main.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname, main]);
}
