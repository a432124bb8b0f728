/**
 * A counted noun in its Arabic forms: `counted('خبر واحد', 'خبران', 'أخبار', 'خبرًا')`. The value is `count`;
 * the last two take the figure before them.
 */
export const counted = (one: string, two: string, few: string, many: string): string =>
  `{count, plural, zero {لا ${few}} one {${one}} two {${two}} few {# ${few}} other {# ${many}}}`;
