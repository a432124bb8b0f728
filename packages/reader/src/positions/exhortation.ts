/** What is no side’s stand: urging that goes to all sides, and the urging of those who stand between them. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

const URGING =
  /^[وف]?(دعا|دعت|يدعو|تدعو|داعيا|داعيه|دعوا|دعوته|دعوتها|ندعو|حث|حثت|يحث|تحث|ناشد|ناشدت|يناشد|تناشد|مناشده|مناشدا|طالب|طالبت|يطالب|تطالب|مطالبا|مطالبه|طلب|طلبت|urge|urges|urged|urging|call|calls|called|calling|appeal|appeals|appealed|appealing|ask|asks|asked|press|presses|pressed)$/;
const ALL_SIDES =
  /^[وفبل]?(ال|ل)?(طرفين|اطراف|جانبين|فرقاء|افرقاء|متحاربين|طرفان|جميع|كافه|بلدين|دولتين)$|^(sides|parties|belligerents|combatants|everyone)$/;
const BETWEEN = /^(both|all|the|two|warring|rival|on|to|upon|conflict|opposing|جميع|كافه|كل|الي|علي|كلا)$/;
/** Bodies that stand above or between the sides. */
const BODIES =
  /^org:(un$|un-|united-nations|eu$|european-union|african-union|au$|arab-league|igad|ecowas|gcc|oic|osce|security-council|icrc|red-cross|amnesty|human-rights-watch|g7|g20|world-bank|imf)|^(un|eu|african-union|arab-league|united-nations|european-union|igad|ecowas)$/;

/** Whether a demand is an appeal to all sides at once. */
export function toAllSides(tokens: readonly Token[], sentence: Sentence, hit: StanceHit): boolean {
  if (hit.stance !== 'demands' || !URGING.test(tokens[hit.first]?.form ?? '')) return false;
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + 8); at++) {
    const form = tokens[at]?.form ?? '';
    if (ALL_SIDES.test(form)) return true;
    if (tokens[at]?.kind === 'punct') return false;
    if (/^[وف]?(الي|to|for)$/.test(form) && at > hit.last && !BETWEEN.test(tokens[at + 1]?.form ?? ''))
      return false;
  }
  return false;
}

/** Where it is about war, borders or water, those who urge are not those who fight: a side demands. */
export function urgesOthers(input: PositionInput, hit: StanceHit): boolean {
  const form = input.scene.doc.tokens[hit.first]?.form ?? '';
  const field = input.domain === 'ceasefire' || input.domain === 'border' || input.domain === 'water';
  return field && /^(urge|urges|urged|urging|[وف]?(حث|حثت|يحث|تحث|ناشد|ناشدت|يناشد|تناشد))$/.test(form);
}

/** Whether a party is one that only ever urges: the United Nations and its like, or whoever the report calls a mediator. */
export function standsBetween(input: PositionInput, party: string): boolean {
  const id = input.parties.bodyId(party);
  return id !== null && (BODIES.test(id) || /(un-envoy|un-secretary|un-special)/.test(id));
}
