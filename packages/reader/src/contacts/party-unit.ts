/** One participant as the words name it: a mention, a class noun with or without its complement, a pointer back. */
import { arabicUnit } from './arabic-unit.ts';
import type { ContactInput } from './contact-input.ts';
import { englishUnit } from './english-unit.ts';
import { fromMention } from './mention-unit.ts';
import type { Unit } from './unit.ts';

/** The unit that begins at a token, or null. English determiners may stand before its head. */
export function unitAt(input: ContactInput, at: number, limit: number): Unit | null {
  const titled = input.titled?.get(at);
  if (titled !== undefined && titled.last <= limit) return titled;
  const token = input.scene.doc.tokens[at];
  if (token === undefined || at >= limit || token.kind === 'punct' || token.kind === 'number') return null;
  const mention = input.scene.mentions.at(at);
  if (mention !== null)
    return mention.first === at && mention.last <= limit ? fromMention(input, mention, limit) : null;
  if (token.kind === 'arabic') return arabicUnit(input, at, limit);
  return token.kind === 'latin' ? englishUnit(input, at, limit) : null;
}
