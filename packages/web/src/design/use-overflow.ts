import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether what is in the element is larger than the element, so that it scrolls: then, and only then, the
 * keyboard must be able to reach it.
 */
export const useOverflow = <T extends HTMLElement>(): readonly [RefObject<T | null>, boolean] => {
  const box = useRef<T>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void =>
      setOver(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return [box, over];
};
