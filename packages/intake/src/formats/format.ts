/** Which format a file is in, by its content; names and extensions are not asked. */
export type Format = 'text' | 'html' | 'feed' | 'jsonl' | 'json' | 'eml' | 'pdf' | 'docx';

/** First bytes, as Latin-1, of GZIP, 7-Zip, RAR, BZIP2, PNG, GIF, JPEG and RTF. */
const OTHERS = [
  '\u001f\u008b',
  '7z\u00bc\u00af',
  'Rar!',
  'BZh',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '{\\rtf',
];

/** Formats that are bytes, not text, and those that nobody reads here. */
export function byteFormat(bytes: Uint8Array): 'pdf' | 'zip' | 'encrypted-office' | 'unknown' | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const wide = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length & ~1, 1 << 20)));
    return wide.includes('EncryptedPackage') ? 'encrypted-office' : 'unknown';
  }
  if (OTHERS.some((magic) => head.startsWith(magic))) return 'unknown';
  return undefined;
}

const MAIL_HEADERS =
  /^(from|to|cc|subject|date|mime-version|message-id|received|return-path|delivered-to|content-type|reply-to|x-[a-z-]+|dkim-signature):/i;

/** A mail file: at least three header lines, From or Received or Subject among them, before the first blank line. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replace(/^\ufeff|^ï»¿/, '');
  const block = head.split(/\r?\n\r?\n/)[0] ?? '';
  const lines = block.split(/\r?\n/);
  const headers = lines.filter((line) => MAIL_HEADERS.test(line));
  const others = lines.filter((line) => !/^[A-Za-z][A-Za-z0-9-]*:|^\s|^From /.test(line));
  return (
    headers.length >= 3 &&
    others.length === 0 &&
    headers.some((line) => /^(from|received|subject):/i.test(line))
  );
}

/** The format of decoded text. */
export function textFormat(text: string): 'text' | 'html' | 'feed' | 'jsonl' | 'json' {
  const head = text.slice(0, 4096).trimStart();
  if (head.startsWith('<')) {
    if (/<(rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'feed';
    if (/<(!doctype\s+html|html|head|body|article|main|div|p|h1|meta|section|title)[\s>]/i.test(head))
      return 'html';
    if (head.startsWith('<?xml')) return 'feed';
  }
  if (head.startsWith('{') || head.startsWith('[')) {
    const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
    if (parses(first) && head.startsWith('{')) return 'jsonl';
    if (/^[{[]\s*("|\{|$)/.test(first) || parses(text)) return parses(text) ? 'json' : 'jsonl';
  }
  return 'text';
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
