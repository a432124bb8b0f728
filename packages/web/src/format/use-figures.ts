import { useMemo } from 'react';
import { directionOf } from '../app/language.ts';
import { useLanguage } from '../messages/use-text.ts';
import { localeOf } from './locale.ts';

export interface Figures {
  /** A worth or a weight: two decimals at most. */
  readonly plain: (value: number) => string;
  /** A gain with its sign. */
  readonly gain: (value: number) => string;
  /** How a gain changes: signed, and never rounded to nothing. */
  readonly change: (value: number) => string;
  readonly share: (value: number) => string;
  /** A number of packages: in words where it is large. */
  readonly many: (value: number) => string;
  /** A difference that may be tiny: two significant digits. */
  readonly small: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Numbers and lists as the pages of the engine write them, in the interface language. */
export const useFigures = (): Figures => {
  const language = useLanguage();
  return useMemo(() => {
    const locale = localeOf(language);
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const gain = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    });
    const change = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1, signDisplay: 'exceptZero' });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const many = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 1,
    });
    const exact = new Intl.NumberFormat(locale);
    const vast = new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 0 });
    const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
    const own = directionOf(language) === 'rtl' ? '\u2067' : '\u2066';
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    return {
      plain: (value) => plain.format(value),
      gain: (value) => gain.format(Math.abs(value) < 0.005 ? 0 : value),
      change: (value) => (Math.abs(value) < 0.005 ? change : gain).format(value),
      share: (value) => share.format(value),
      many: (value) =>
        value < 1e6 ? exact.format(value) : value < 1e15 ? many.format(value) : vast.format(value),
      small: (value) => small.format(value),
      list: (items) =>
        list.format(
          // An item that is itself a sentence with isolated names in it goes by the interface language.
          items.map((item) => `${item.includes('\u2068') ? own : '\u2068'}${item}\u2069`),
        ),
    };
  }, [language]);
};
