/** `j` and `k` through whatever list the page shows: rows are the elements marked `data-row`. */
import { useText } from '../messages/use-text.ts';
import { useShortcut } from './shortcuts.tsx';

const rowsOf = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.offsetParent !== null);

const step = (by: 1 | -1): void => {
  const rows = rowsOf();
  // Where a page keeps one row chosen, a decision by key moves the choice and not the focus: go on from there.
  const chosen = rows.findIndex((row) => row.getAttribute('aria-pressed') === 'true');
  const here = chosen < 0 ? rows.findIndex((row) => row.contains(document.activeElement)) : chosen;
  const next = here < 0 ? (by === 1 ? 0 : rows.length - 1) : here + by;
  const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
};

export const useListKeys = (): void => {
  const t = useText();
  useShortcut('j', t('keys.next'), () => step(1), 'everywhere');
  useShortcut('k', t('keys.previous'), () => step(-1), 'everywhere');
};
