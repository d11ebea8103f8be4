import { useState } from 'react';

/** Puts a text on the clipboard, and says whether that worked; where the browser forbids it, it is done by hand. */
export function useCopying(text: string) {
  const [copied, setCopied] = useState<'copied' | 'byHand'>();
  return {
    copied,
    copy: () => {
      navigator.clipboard.writeText(text).then(
        () => setCopied('copied'),
        () => setCopied('byHand'),
      );
    },
  };
}
