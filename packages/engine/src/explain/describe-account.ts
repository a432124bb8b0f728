import type { Scenario } from '../preferences/scenario.ts';
import type { PartyAccount } from './give-and-get.ts';
import { counted, ISSUES, type Language, number, signed } from './language.ts';
import { Names, type Sentence, sentence } from './sentence.ts';

/**
 * What a package asks of one party and brings it, in sentences: a summary, one sentence a concession, one a gain,
 * and what the whole is worth. Numbers are in the party's own units, to three decimals; every sentence that
 * carries an assumed number says so.
 */
export function describeAccount(scenario: Scenario, account: PartyAccount, language: Language): Sentence[] {
  const names = new Names(scenario, language);
  const party = names.party(account.party);
  const ar = language === 'ar';
  const say = (text: string, numeric: boolean): Sentence =>
    sentence(text, numeric && account.assumed, language);
  const moved = counted(account.gives.length, ISSUES, language);
  const kept = counted(account.keeps.length, ISSUES, language);
  const keeping =
    account.keeps.length === 0
      ? { ar: 'ولا يبقى على موقفه في أي قضية', en: 'keeps none' }
      : { ar: `ويبقى على موقفه في ${kept}`, en: `keeps ${kept}` };
  const lines: Sentence[] = [];
  if (account.gives.length + account.keeps.length === 0) {
    lines.push(
      say(ar ? `لا موقف مسجّلًا للطرف ${party}.` : `No last position of ${party} is on record.`, false),
    );
  } else if (account.gives.length === 0) {
    lines.push(
      say(
        ar ? `يبقى موقف الطرف ${party} كما هو في ${kept}.` : `${party} keeps its last position on ${kept}.`,
        false,
      ),
    );
  } else {
    lines.push(
      say(
        ar
          ? `قياسًا إلى آخر موقف له، يتحرك الطرف ${party} في ${moved} ${keeping.ar}.`
          : `Against its last position, ${party} moves on ${moved} and ${keeping.en}.`,
        false,
      ),
    );
  }
  for (const { issue, from, to, worth } of account.gives) {
    const [was, is] = [names.option(issue, from), names.option(issue, to)];
    lines.push(
      say(
        ar
          ? `يتنازل في ${names.issue(issue)}: من ${was} إلى ${is} (${signed(worth, language)}).`
          : `It gives on ${names.issue(issue)}: from ${was} to ${is} (${signed(worth, language)}).`,
        true,
      ),
    );
  }
  for (const { issue, from, to, worth, stoodBy } of account.gets) {
    const [asked, is] = [names.option(issue, from), names.option(issue, to)];
    const other = names.party(stoodBy);
    lines.push(
      say(
        ar
          ? `يحصل في ${names.issue(issue)} على ${is} بدل ${asked} الذي تمسّك به الطرف ${other} (${signed(worth, language)}).`
          : `It gets, on ${names.issue(issue)}, ${is} where ${other} stood on ${asked} (${signed(worth, language)}).`,
        true,
      ),
    );
  }
  lines.push(say(worthSentence(account, language), true));
  return lines;
}

function worthSentence(account: PartyAccount, language: Language): string {
  const utility = number(account.utility, language);
  const gap = number(Math.abs(account.gain), language);
  const side = Math.abs(account.gain) < 1e-9 ? 'even' : account.gain > 0 ? 'above' : 'below';
  if (language === 'ar') {
    const against = {
      even: 'وهي مساوية لقيمة عدم الاتفاق عنده',
      above: `أي أعلى بمقدار ${gap} من قيمة عدم الاتفاق عنده`,
      below: `أي أدنى بمقدار ${gap} من قيمة عدم الاتفاق عنده، فلن يقبلها`,
    }[side];
    return `قيمة الحزمة له ${utility}، ${against}.`;
  }
  const against = {
    even: 'just what no agreement is worth to it',
    above: `${gap} more than no agreement`,
    below: `${gap} less than no agreement, so it would refuse`,
  }[side];
  return `The package is worth ${utility} to it, ${against}.`;
}
