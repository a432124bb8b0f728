/** A reading as a person reads it in a terminal: what was said by whom, who met whom, who stands where. */
import type { ReadActor, Reading, Span } from '@wasit/domain';

const LONGEST = 160;

/** Control and bidirectional-override characters of a text never reach the terminal. */
const quote = (text: string, { start, end }: Span): string => {
  const flat = text
    .slice(start, end)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
};

const nameOf = (actors: ReadonlyMap<string, ReadActor>, ref: string | null, language: string): string => {
  if (ref === null) return 'source unresolved';
  const name = actors.get(ref)?.name;
  const [first, second] = language === 'ar' ? [name?.ar, name?.en] : [name?.en, name?.ar];
  return first ?? second ?? ref;
};

export const summaryOf = (reading: Reading, text: string): string => {
  const actors = new Map(reading.actors.map((actor) => [actor.ref, actor]));
  const name = (ref: string | null) => nameOf(actors, ref, reading.language);
  const lines: string[] = [];
  const heading = (title: string, count: number) => {
    if (count > 0) lines.push('', `${title} (${count})`);
  };
  lines.push(`${reading.file ?? reading.id ?? 'report'}: ${reading.title ?? 'no title'}`);
  lines.push(
    `  ${reading.language}, published ${reading.published ?? 'unknown'} (${reading.publishedBasis}); unreviewed`,
  );
  heading('Statements', reading.statements.length);
  for (const item of reading.statements) {
    const chain = item.chain.map(name).join(' ← ');
    lines.push(
      `  [${item.modality}, ${item.confidence.toFixed(2)}] ${chain === '' ? name(item.speaker) : chain}`,
    );
    lines.push(`      ${quote(text, item)}`);
  }
  heading('Contacts', reading.contacts.length);
  for (const item of reading.contacts) {
    const venue = item.venue === null ? '' : ` in ${name(item.venue)}`;
    const when = item.occurred ?? 'date unresolved';
    lines.push(`  [${item.status}] ${item.type}${venue}, ${when}: ${item.participants.map(name).join(', ')}`);
  }
  heading('Positions', reading.positions.length);
  for (const item of reading.positions) {
    lines.push(`  ${name(item.party)} ${item.stance}: ${item.issue}`);
    lines.push(`      ${quote(text, item)}`);
  }
  heading('Terms', reading.terms.length);
  for (const item of reading.terms) {
    const phase = item.phase === undefined ? '' : `, phase ${item.phase}`;
    lines.push(`  ${item.instrument}${phase}: ${quote(text, item)}`);
  }
  heading('Dates', reading.dates.length);
  for (const item of reading.dates) {
    lines.push(`  ${item.value ?? 'unresolved'} (${item.basis}): ${quote(text, item)}`);
  }
  for (const { code, detail } of reading.problems) {
    lines.push(`  problem: ${code}${detail === undefined ? '' : ` (${detail})`}`);
  }
  return `${lines.join('\n')}\n`;
};
