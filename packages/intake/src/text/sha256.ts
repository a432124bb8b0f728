/** SHA-256, hex, of a text's UTF-8 bytes: how a report's text is known. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function textSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
