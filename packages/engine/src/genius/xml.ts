import { XMLParser } from 'fast-xml-parser';
import { ok, type Result, refuse } from '../space/result.ts';

/** One element: its name, attributes as written (blanks kept), child elements in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Element[];
}

const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Parses XML text into its root element. Lenient about what surrounds the root; malformed XML is refused. */
export function parseXml(text: string, place: string): Result<Element> {
  let parsed: unknown;
  try {
    parsed = parser.parse(text.replace(/^\uFEFF/, ''), true);
  } catch (asWritten) {
    try {
      parsed = parser.parse(tidied(text), true);
    } catch {
      const [, line, column] =
        /:(\d+):(\d+)$/.exec(asWritten instanceof Error ? asWritten.message : '') ?? [];
      const at = line === undefined ? '' : ` (line ${line}, column ${column})`;
      return refuse('xml-malformed', place, `the file is not well-formed XML${at}`);
    }
  }
  const root = elements(parsed)[0];
  return root === undefined ? refuse('xml-malformed', place, 'the file holds no XML element') : ok(root);
}

/**
 * Two slips that GENIUS's own reader forgives and many of its files hold: a declaration that does not come
 * first, and attributes with no blank between them.
 */
function tidied(text: string): string {
  return text
    .replace(/^[\uFEFF\s]*(?:<!--[\s\S]*?-->\s*)*<\?xml[^>]*\?>/, '')
    .replace(/^[\uFEFF\s]+/, '')
    .replace(/(=\s*"[^"<>]*")(?=[A-Za-z_][\w.-]*\s*=)/g, '$1 ');
}

function elements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  const out: Element[] = [];
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    const record = node as Record<string, unknown>;
    const name = Object.keys(record).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) continue;
    const attributes = (record[ATTRIBUTES] ?? {}) as Record<string, string | undefined>;
    out.push({ name, attributes, children: elements(record[name]) });
  }
  return out;
}

/** All elements of that name below `from`, in document order; does not look inside matches. */
export function descendants(from: Element, name: string): Element[] {
  return from.children.flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
