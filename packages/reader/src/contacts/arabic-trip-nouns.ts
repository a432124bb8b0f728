/** Journeys that an Arabic noun tells: "زيارة فلان إلى", "في زيارة", "جولة يقوم بها فلان". */
import { abstractGoal, HEADS } from './arabic-clause.ts';
import { isPersonAt, type NounScene } from './arabic-noun-scene.ts';
import { subjectOfNoun } from './arabic-noun-subject.ts';
import type { Telling, Told } from './telling.ts';

export function arabicTripTold({ telling, end, after, genitive, support, made }: NounScene): Told[] {
  const { input, at, word } = telling;
  const { tokens } = input.scene.doc;
  if (abstractGoal(telling, end)) return [];
  // "حق الوصول إلى البحر": what may be, and no journey.
  if (/^[وفبل]{0,2}(حق|حقوق|امكانيه|سبل|حريه|قدره|صعوبه|منع|تسهيل|ضمان)$/.test(tokens[at - 1]?.form ?? ''))
    return [];
  const traveller =
    genitive ??
    (word.stem.startsWith('زيار')
      ? after.find(({ before, first }) => before === 'ل' && first <= at + 4 && isPersonAt(telling, first))
      : undefined);
  const travels = /^(زيار|جول)/.test(word.stem);
  // "زيارة أجراها فلان إلى", "جولة يقوم بها فلان": who makes it, in its relative clause.
  const doing = tokens
    .slice(at + 1, at + 5)
    .findIndex(({ form }) =>
      /^(س?[يت]?قوم|قام|قامت|اجراها|يجريها|اجرتها|بداها|يبداها|انهاها|اداها|يوديها)$/.test(form),
    );
  const doer =
    doing < 0
      ? undefined
      : after.find(({ before, first }) => before === '' && first > at + 1 + doing && first <= at + doing + 5);
  if (doer !== undefined) return made(travels ? 'visit' : 'arrival', [doer], [], 0.7);
  if (traveller?.units.some(({ sort }) => sort !== 'body'))
    return made(
      travels ? 'visit' : 'arrival',
      [traveller, ...after.filter(({ before }) => HEADS.test(before))],
      [],
      support === null ? 0.55 : 0.74,
    );
  const onIt =
    tokens[at - 1]?.form === 'في' &&
    /^(كان|كانت|كانا|يكون|حاليا|الان|وهو|وهي|موجود|موجودا)$/.test(tokens[at - 2]?.form ?? '');
  if (support === null && !word.owned && !intends(telling) && !onIt) return [];
  const { group, refs } = subjectOfNoun(telling, support, after, end);
  const groups = group === null ? [] : [group];
  if (groups.length + refs.length === 0) return [];
  return made(travels ? 'visit' : 'arrival', groups, refs, support === null ? 0.55 : 0.72);
}

function intends({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return [1, 2].some((step) =>
    /^(يعتزم|تعتزم|يعتزمون|ينوي|تنوي|ستبدا|يبدا|يستعد|تستعد)$/.test(tokens[at - step]?.form ?? ''),
  );
}
