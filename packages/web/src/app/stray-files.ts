/** Files dragged over a page. */
import { useEffect } from 'react';

/** True for files from outside, false for dragged text and links, and over a field that takes files itself. */
export const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true &&
  !(event.target instanceof Element && event.target.closest('input[type="file"]') !== null);

/** A file that is dropped beside its place must not replace the page, and what is being written on it. */
export const useStrayFiles = (): void => {
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', hold);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', hold);
    };
  }, []);
};
