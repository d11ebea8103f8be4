import { useEffect, useRef } from 'react';
import { type Location, useBlocker } from 'react-router';

const placeOf = ({ pathname, search }: Location) => pathname + search;

/** Holds whoever leaves with something unsaved, within the app and out of it. */
export function useLeaving(isUnsaved: boolean) {
  const isSaved = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && !isSaved.current && placeOf(currentLocation) !== placeOf(nextLocation),
  );
  useEffect(() => {
    if (!isUnsaved) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return {
    /** From now on nothing is held: what was entered is saved, and the way on comes before the next picture. */
    saved: () => {
      isSaved.current = true;
    },
    isAsking: blocker.state === 'blocked',
    leave: () => blocker.proceed?.(),
    stay: () => blocker.reset?.(),
  };
}
