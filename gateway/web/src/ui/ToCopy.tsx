import { Field } from './Field';

/** A text that is there to be copied: all of it is selected as soon as it has the focus. */
export function ToCopy({ label, value }: { label: string; value: string }) {
  return (
    <Field
      label={label}
      value={value}
      isReadOnly
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement) {
          target.select();
        }
      }}
    />
  );
}
