import { useEffect, useRef, useState } from 'react';

import { Field, type FieldProps } from '../../ui/Field';

const PAUSE = 700;

type PausedFieldProps = Omit<FieldProps, 'value' | 'onChange'> & {
  value: string;
  onSettled: (value: string) => void;
};

/** A text field that hands on what was typed after a short pause, or when it is left. */
export function PausedField({ value, onSettled, ...props }: PausedFieldProps) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed, value, onSettled });
  useEffect(() => {
    latest.current = { typed, value, onSettled };
  });

  function settle() {
    clearTimeout(timer.current);
    const { typed: words, value: before, onSettled: handOn } = latest.current;
    if (words !== undefined && words !== before) {
      handOn(words);
    }
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <Field
      {...props}
      value={typed ?? value}
      onChange={(words) => {
        setTyped(words);
        clearTimeout(timer.current);
        timer.current = setTimeout(settle, PAUSE);
      }}
      onBlur={() => {
        settle();
        setTyped(undefined);
      }}
    />
  );
}
