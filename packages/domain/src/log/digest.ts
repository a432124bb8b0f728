import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hex digits. Lone surrogates count as U+FFFD. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
