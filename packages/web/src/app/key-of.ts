/**
 * Which shortcut key an event means. A Latin letter or sign counts by itself, so that AZERTY and Dvorak
 * work by what is printed on the key; anything else (an Arabic layout) counts by the key's place.
 */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

export const keyOf = ({ key, code, shiftKey }: Pressed): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key === '/' || key === '?') return key;
  if (key === '؟') return '?';
  if (code === 'Slash') return shiftKey ? '?' : '/';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter === undefined ? key : letter.toLowerCase();
};

/** True where typing is meant as text, so that no letter is a command. */
export const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)
  );
};
