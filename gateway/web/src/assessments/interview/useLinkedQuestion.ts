import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to a question (`#q-…`) leads the eye and the focus there, once the question is on the page. */
export function useLinkedQuestion(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const question = hash.startsWith('#q-') ? document.getElementById(hash.slice(1)) : null;
    question?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'center' });
  }, [hash, key]);
}
