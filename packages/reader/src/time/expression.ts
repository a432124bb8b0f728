/** What a time expression says, before the publication date is brought in. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Part = 'early' | 'mid' | 'late';

export type When =
  /** Today (0), yesterday (-1), tomorrow (1), with the weekday the text gives beside it. */
  | { readonly kind: 'day'; readonly offset: number; readonly weekday?: number; readonly stated?: DateFields }
  /** "Sunday", "last Sunday": -1, "next Sunday": 1, unmarked: 0. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: -1 | 0 | 1;
      readonly week?: -1 | 0 | 1;
    }
  | ({ readonly kind: 'date' } & DateFields)
  | { readonly kind: 'range'; readonly from: When; readonly to: When }
  /** This (0), last (-1), next (1) week, month, year. */
  | {
      readonly kind: 'period';
      readonly unit: Unit | 'weekend';
      readonly offset: number;
      readonly part?: Part;
    }
  /** "two days ago", "in three weeks". */
  | { readonly kind: 'shift'; readonly n: number; readonly unit: Unit; readonly direction: -1 | 1 }
  /** "within 48 hours", "over the past two weeks". */
  | { readonly kind: 'within'; readonly n: number; readonly unit: Unit; readonly direction: -1 | 1 }
  /** "the coming days", "recent weeks": from or up to the publication date. */
  | { readonly kind: 'open'; readonly direction: -1 | 1 }
  /** "day 149 of the war", "after 149 days of". */
  | { readonly kind: 'day-count'; readonly n: number }
  /** "a short while ago", "now". */
  | { readonly kind: 'now' }
  | {
      readonly kind: 'season';
      readonly season: 21 | 22 | 23 | 24;
      readonly y?: number;
      readonly direction: -1 | 0 | 1;
    }
  | { readonly kind: 'decade'; readonly y: number }
  /** "every Sunday". */
  | { readonly kind: 'recurring' }
  /** "the next day": after the date before it in the text. */
  | { readonly kind: 'next-day' };

export interface DateFields {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
  readonly weekday?: number;
  readonly calendar?: 'hijri';
  readonly part?: Part;
  /** "of last year": -1. */
  readonly yearOffset?: number;
  /** "the third of this month": 0. */
  readonly monthOffset?: number;
  /** "last March": -1, "next March": 1. */
  readonly direction?: -1 | 1;
}

/** An expression in the text: token range [first, last), units of the first token that are clitics. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly when: When;
}
