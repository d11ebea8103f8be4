import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

let wasLeft = false;

/**
 * A long page, one part after the other, each in a step of its own between which keys and clicks are answered. All at
 * once for who comes back, to stand where they left.
 */
export function Gradually({ parts }: { parts: readonly ReactNode[] }) {
  const comesBack = useNavigationType() === NavigationType.Pop && wasLeft;
  const [shown, setShown] = useState(comesBack ? parts.length : 1);
  useEffect(() => {
    if (shown >= parts.length) {
      return undefined;
    }
    const next = setTimeout(() => startTransition(() => setShown(shown + 1)));
    return () => clearTimeout(next);
  }, [shown, parts.length]);
  useEffect(
    () => () => {
      wasLeft = true;
    },
    [],
  );
  return parts.slice(0, shown);
}
