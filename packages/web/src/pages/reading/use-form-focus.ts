import { type RefObject, useEffect, useRef } from 'react';

/** A form that a key opened takes the keyboard, at its first field. */
export const useFormFocus = <T extends HTMLElement>(): RefObject<T | null> => {
  const form = useRef<T>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(), []);
  return form;
};
