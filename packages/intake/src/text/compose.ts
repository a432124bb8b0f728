/** A report's text as it is read: title, blank line, text; the title not said twice in a row. */
export function composeText(title: string | undefined, body: string): string {
  const heading = title?.trim().replace(/\s+/g, ' ');
  const rest = body.trim();
  if (heading === undefined || heading === '') return rest;
  if (rest === '') return heading;
  const first = rest
    .slice(0, heading.length + 200)
    .split('\n')[0]
    ?.trim();
  return first === heading
    ? `${heading}\n\n${rest.slice(rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n')).trim()}`.trim()
    : `${heading}\n\n${rest}`;
}
