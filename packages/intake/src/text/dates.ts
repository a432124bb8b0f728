/** Dates that files carry, as ISO 8601; undefined for what is no date. */

/** An ISO date or date-time as it stands, or an RFC 5322 date ("Sun, 03 Mar 2024 10:00:00 +0200") turned into one. */
export function isoDate(value: string | undefined): string | undefined {
  const text = value?.trim();
  if (text === undefined || text === '') return undefined;
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso !== null) {
    const [, y, m, d, time, zone] = iso;
    if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return undefined;
    return time === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${time}${zone ?? ''}`;
  }
  if (!/^(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}/.test(text)) return undefined;
  const mail = Date.parse(text);
  if (Number.isNaN(mail)) return undefined;
  // The day as written, in the zone it was written in: a date line of a newspaper, not an instant.
  const written =
    /(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?))?\s*([+-]\d{4}|[A-Z]{1,4})?/.exec(
      text,
    );
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((written?.[2] ?? '').toLowerCase()) / 3 + 1;
  if (written === null || !Number.isInteger(month) || month < 1) return new Date(mail).toISOString();
  const day = `${written[3]}-${String(month).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`;
  if (written[4] === undefined) return day;
  const zone = written[5] ?? '';
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zone === 'GMT' || zone === 'UT' || zone === 'UTC' || zone === 'Z'
      ? 'Z'
      : '';
  return `${day}T${written[4]}${offset}`;
}
