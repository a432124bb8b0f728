/** Whose stand it is, which, and on what: a sentence a case, both languages. The sentences are made up. */
import { describe, expect, it } from 'vitest';
import { standsByGrammar } from '../testing/reading-of.ts';

const stands = (text: string): string[] => standsByGrammar(text).map((stand) => stand.replace(/^the /i, ''));

describe('English stands', () => {
  it.each([
    // Verbs in any form, with what negates them.
    ['Miners want the company to reinstate 40 dismissed colleagues.', 'Miners demands job-security'],
    ['The federation insists that pensions stay untouched.', 'federation demands pensions'],
    ['Moscow dismissed the proposal for a 30-day ceasefire.', 'russia refuses ceasefire'],
    ['Ukraine will not cede any territory to end the war.', 'ukraine refuses territory'],
    ['The union decided not to extend the strike, a walkout over pay.', 'union refuses strike-action'],
    ['Management says it is open to talks on flexible working.', 'Management accepts working-hours'],
    // The subject, across what stands between.
    ['Pakistan, however, has rejected a ceasefire.', 'pakistan refuses ceasefire'],
    ['Hamas fighters demanded the withdrawal of the army.', 'hamas demands withdrawal'],
    ['Striking drivers have returned to work after accepting a pay deal.', 'drivers accepts wages'],
    // The owner of a noun.
    ['The talks stalled over Iranian demands for an end to sanctions.', 'iran demands sanctions'],
    ['The company’s offer of a pay rise was put on paper.', 'company offers wages'],
    // What an object that stands before the word holds.
    ['The raise that firefighters are requesting is steep.', 'firefighters demands wages'],
    // Conditions.
    ['The rebels would free prisoners only if the siege ended.', 'rebels conditional prisoner-exchange'],
    ['Hamas would release all hostages in return for a truce.', 'hamas conditional prisoner-exchange'],
  ])('%s', (text, stand) => {
    expect(stands(text)).toContain(stand);
  });
});

describe('Arabic stands', () => {
  it.each([
    ['وتطالب مصر والسودان باتفاق ملزم بشأن ملء السد.', 'egypt demands dam-filling'],
    ['وتطالب مصر والسودان باتفاق ملزم بشأن ملء السد.', 'sudan demands dam-filling'],
    ['وأعلن الأطباء المضربون تمسكهم بزيادة الرواتب.', 'الأطباء المضربون demands wages'],
    ['وأبدت أذربيجان موافقة مبدئية على ترسيم الحدود مع أرمينيا.', 'azerbaijan accepts border-demarcation'],
    ['ونفت طهران موافقتها على وقف تخصيب اليورانيوم.', 'iran refuses nuclear-programme'],
    ['وبحسب المصدر فإن الجانب الإسرائيلي لا يمانع انسحاباً جزئياً.', 'israel accepts withdrawal'],
    ['واشترط الجيش السوداني انسحاب قوات الدعم السريع من المدن.', 'sudan-army demands withdrawal'],
    ['ويشكل نزع السلاح نقطة خلاف رئيسية بين إسرائيل وحماس.', 'hamas open security-arrangements'],
    [
      'ولا تزال شروط الانسحاب محل بحث، أما المقترح الإيراني بشأن رفع العقوبات فقد وصل.',
      'iran offers sanctions',
    ],
    ['ورفض المشتري سداد الدفعة الأخيرة قبل إصلاح العيوب.', 'المشتري refuses payment'],
    ['ولم توافق إثيوبيا على تبادل البيانات مع مصر.', 'ethiopia refuses data-sharing'],
    ['وترفض مصر الملء الأحادي وتتمسك بتقاسم المياه.', 'egypt demands water-allocation'],
    ['ويرى الحوثيون أن رفع الحصار شرط أساسي لأي لقاء.', 'houthis demands siege'],
    ['وربط الحوثيون الإفراج عن الأسرى بفتح الموانئ.', 'houthis conditional prisoner-exchange'],
    ['أعلنت إثيوبيا، في بيان مقتضب، الموافقة على تبادل البيانات.', 'ethiopia accepts data-sharing'],
    ['وقال إن اللقاء مع شركات النقل، التي ترفض رفع الأجور، تأجل.', 'شركات النقل refuses wages'],
  ])('%s', (text, stand) => {
    expect(stands(text)).toContain(stand);
  });
});

describe('what is no stand', () => {
  it.each([
    ['an appeal to all sides', 'The United Nations called on both sides to respect the ceasefire.'],
    ['the same in Arabic', 'ودعت الأمم المتحدة الطرفين إلى احترام الهدنة.'],
    ['those who urge but do not fight', 'The bishop urged an end to the war, a ceasefire and a truce.'],
    ['what is hoped for', 'He hoped that Thailand would accept a ceasefire.'],
    ['what is said to be so', 'Thailand insisted that a ceasefire was in force.'],
    ['what is given up', 'وتنازلت إثيوبيا عن مطالبتها بالتعويضات.'],
    ['what is asked for', 'وأكدت الصحيفة ضرورة قبول الهدنة.'],
    ['"before", which is written like "accepted"', 'وقبل استئناف المحادثات وصل الوفدان.'],
    ['a name with such a word in it', 'The Support Association met on the ceasefire.'],
  ])('%s: %s', (_, text) => {
    expect(stands(text)).toEqual([]);
  });

  it('a mediator’s part in what is disputed: the points are those of both sides', () => {
    const open = stands(
      'Qatar mediated between Greece and Turkey. The main sticking point is the continental shelf.',
    );
    expect(open).toEqual(['greece open border-demarcation', 'turkey open border-demarcation']);
  });

  it('an offer that is turned down', () => {
    expect(stands('Ethiopia rejected an Egyptian proposal on the dam filling.')).toEqual([
      'ethiopia refuses dam-filling',
    ]);
  });
});
