/** One listener for every shortcut; pages register theirs while they are on screen. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isTyping, keyOf } from './key-of.ts';

export interface Shortcut {
  /** One key, or `g` and a key: `a`, `/`, `g t`. */
  readonly keys: string;
  /** What it does, in the interface language: the list under `?` shows it. */
  readonly label: string;
  readonly group: 'go' | 'page' | 'everywhere';
  readonly run: () => void;
}

interface Registry {
  readonly add: (shortcut: Shortcut) => () => void;
  readonly list: readonly Shortcut[];
}

const ShortcutContext = createContext<Registry | null>(null);

/** How long `g` waits for its letter, in milliseconds. */
const patience = 1200;

export const ShortcutProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [list, setList] = useState<readonly Shortcut[]>([]);
  const current = useRef(list);
  current.current = list;

  const add = useCallback((shortcut: Shortcut) => {
    setList((before) => [...before, shortcut]);
    return () => setList((before) => before.filter((other) => other !== shortcut));
  }, []);

  useEffect(() => {
    let prefix: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing || isTyping(event.target)) return;
      const withControl = event.ctrlKey || event.metaKey;
      // Ctrl Z and ⌘ Z undo everywhere else, so they do here; other combinations are the browser's.
      if (withControl && (event.shiftKey || keyOf(event) !== 'z')) return;
      const key = withControl ? 'u' : keyOf(event);
      const waiting = prefix !== null && event.timeStamp - prefix.at < patience ? `${prefix.key} ` : '';
      prefix = null;
      // The one registered last wins: a page may take a key over while it is shown.
      const found = current.current.findLast((shortcut) => shortcut.keys === waiting + key);
      if (found !== undefined) {
        event.preventDefault();
        found.run();
        return;
      }
      if (current.current.some((shortcut) => shortcut.keys.startsWith(`${key} `))) {
        prefix = { key, at: event.timeStamp };
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const registry = useMemo(() => ({ add, list }), [add, list]);
  return <ShortcutContext value={registry}>{children}</ShortcutContext>;
};

const useRegistry = (): Registry => {
  const registry = use(ShortcutContext);
  if (registry === null) throw new Error('ShortcutProvider is missing');
  return registry;
};

/** Everything that a key does now, for the list under `?`. */
export const useShortcutList = (): readonly Shortcut[] => useRegistry().list;

/** Registers a shortcut for as long as the component is shown. Null registers nothing. */
export const useShortcut = (
  keys: string | null,
  label: string,
  run: () => void,
  group: Shortcut['group'] = 'page',
): void => {
  const { add } = useRegistry();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (keys === null) return;
    return add({ keys, label, group, run: () => latest.current() });
  }, [add, keys, label, group]);
};
