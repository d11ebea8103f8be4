import { useEffect, useRef, useState } from 'react';

/** A value that follows another one at most once in a while (ms), and always ends up at its last state. */
export function useThrottled<T>(value: T, pause: number): T {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        setShown(value);
      },
      Math.max(0, last.current + pause - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [value, pause]);
  return shown;
}
