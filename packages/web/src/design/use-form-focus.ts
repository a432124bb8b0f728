import { type RefObject, useEffect, useRef } from 'react';

/** A form that a key or a button opened takes the keyboard, at its first field, as soon as it is `shown`. */
export const useFormFocus = <T extends HTMLElement>(shown = true): RefObject<T | null> => {
  const form = useRef<T>(null);
  useEffect(() => {
    if (shown) form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus();
  }, [shown]);
  return form;
};
