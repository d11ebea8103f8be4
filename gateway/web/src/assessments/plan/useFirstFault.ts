import { type RefObject, useEffect } from 'react';

/** Leads to the first field that the platform refused; on a long form it may be far off. */
export function useFirstFault(form: RefObject<HTMLFormElement | null>, error: Error | null): void {
  useEffect(() => {
    if (error) {
      const fault = form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]');
      fault?.focus();
      fault?.scrollIntoView({ block: 'center' });
    }
  }, [form, error]);
}
