/** Lines that hold a date or a time and nothing else. */
import type { ResolvedDate } from '../time/index.ts';
import type { Line } from './lines.ts';
import type { BoilerplateContext } from './page.ts';

/** Nothing on the line but a date, a time, and at most a few words that label it. */
export function isTimestamp(line: Line, context: BoilerplateContext): boolean {
  if (line.words.length > 14 || line.closed) return false;
  if (!line.words.some(startsWithDigit)) return false;
  const rest = line.words.filter((word) => !TIME_WORDS.has(word) && !startsWithDigit(word));
  const dated = dateInside(context.dates ?? [], line);
  return rest.length <= (dated ? 3 : 1) && line.words.length >= 2;
}

export function startsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a date of three tokens or more stands on the line. Logarithmic: the dates are in order. */
function dateInside(dates: readonly ResolvedDate[], line: Line): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.first ?? 0) < line.first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.last > line.last) return false;
    if (date.last - date.first >= 3) return true;
  }
  return false;
}

const TIME_WORDS = new Set(
  `نشر نشرت النشر تاريخ في الساعه ساعه اخر تحديث تعديل اضيف بتاريخ صباحا مساء ص م بتوقيت غرينتش غرينيتش القاهره مكه المكرمه دقيقه دقايق منذ قراءه وقت
  الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين الاول الثاني
  published updated last modified on at am pm gmt utc est edt bst ist aest cet pst pdt created desk date posted by min minute minutes read ago hours
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`
    .split(/\s+/)
    .filter(Boolean),
);
