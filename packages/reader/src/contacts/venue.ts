/** Where a contact is: a town or a state under a preposition of place, after the contact word or shortly before. */
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ContactInput } from './contact-input.ts';

export function venueIn(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  end: number,
): { ref: string; last: number } | null {
  const { scene, table } = input;
  const limit = Math.min(sentence.last, Math.max(end + 4, at + 10));
  for (const mention of scene.mentions.within(at, limit)) {
    if (isVenue(scene, mention, at)) return { ref: table.fromMention(mention).ref, last: mention.last };
  }
  for (const mention of scene.mentions.within(Math.max(sentence.first, at - 8), at)) {
    if (isVenue(scene, mention, at)) return { ref: table.fromMention(mention).ref, last: 0 };
  }
  return null;
}

const tellsFighting = wordFeature(({ form }) =>
  /النار|الحرب|القتال|التهدئه|الهدنه|نار|ceasefire|truce|war|fighting/.test(form),
);

function isVenue(scene: Scene, mention: Mention, trigger: number): boolean {
  if (mention.kind !== 'place' && mention.kind !== 'state') return false;
  const token = scene.doc.tokens[mention.first];
  const before = scene.doc.tokens[mention.first - 1]?.form ?? '';
  // "وقف إطلاق النار في غزة": where the fighting is, not where the talks are.
  if (mention.first - trigger > 3) {
    for (let at = mention.first - 4; at <= mention.first - 2; at++) {
      const back = scene.doc.tokens[at];
      if (back !== undefined && tellsFighting(back)) return false;
    }
  }
  if (/^(من|from|عن|of)$/.test(before)) return false;
  if (mention.locative === true) return true;
  // "وصل العاصمة السودانية الخرطوم".
  if (/^(العاصمه|مدينه)$/.test(scene.doc.tokens[mention.first - 2]?.form ?? '') && mention.kind === 'place')
    return true;
  if (/^(في|الي|ب|مدينه|بمدينه|العاصمه|in|to|at|into)$/.test(before)) return true;
  const bound = token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(token.form);
  if (mention.kind === 'place' && bound) return true;
  // "زار وزير الدفاع فلان دمشق": the object of the verb, however long its subject.
  const word = scene.doc.tokens[trigger];
  if (
    mention.first > trigger &&
    mention.first - trigger < 14 &&
    word?.kind === 'arabic' &&
    /^[وفس]{0,2}(زار|زارت|زاروا|زارا|يزور|تزور|يزورون|يزوران|غادر|غادرت|غادروا|يغادر|تغادر|وصل|وصلت|وصلا|وصلوا|يصل|تصل)$/.test(
      word.form,
    ) &&
    token !== undefined &&
    mention.start === token.start &&
    !/^(وفد|وفدا|وفود|مبعوث|مبعوثو|موفد|سفير|ممثل|ممثلو|رييس|وزير|امير|ملك|خارجيه)$/.test(before) &&
    (/(زار|زور)/.test(word.form) || mention.kind === 'place' || mention.via === 'metonym')
  )
    return true;
  // "يزور تركيا", "visited Geneva".
  return (
    (mention.first - trigger >= 1 &&
      mention.first - trigger <= 2 &&
      /زور|زار|visit|استضاف|ستضيف|reach|left/.test(scene.doc.tokens[trigger]?.form ?? '')) ||
    (mention.kind === 'place' &&
      mention.first > trigger &&
      mention.first - trigger < 12 &&
      /زور|زار/.test(scene.doc.tokens[trigger]?.form ?? ''))
  );
}
