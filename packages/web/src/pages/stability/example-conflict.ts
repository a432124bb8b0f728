/**
 * A fictional example: what if the talks at the harbour of Marsa Nour stall? No party, person or place in it
 * exists. The same conflict stands as a file in `examples/harbour/stall.json`.
 */
import type { Language } from '../../app/language.ts';
import type { ConflictDraft } from './conflict-draft.ts';

const names = {
  en: {
    title: 'If the harbour talks stall',
    quay: 'Quay Workers’ Union',
    authority: 'Marsa Nour Port Authority',
    line: 'Hala Shipping Line',
    strike: 'stops work',
    automate: 'brings in automation alone',
    guarantee: 'guarantees the jobs by itself',
    divert: 'diverts its ships',
  },
  ar: {
    title: 'لو تعثّرت محادثات الميناء',
    quay: 'نقابة عمال الأرصفة',
    authority: 'هيئة ميناء مرسى النور',
    line: 'خط هالة للملاحة',
    strike: 'تُضرب عن العمل',
    automate: 'تُدخل الأتمتة منفردة',
    guarantee: 'تضمن الوظائف من جانبها',
    divert: 'يحوّل سفنه',
  },
} as const satisfies Record<Language, unknown>;

export const exampleConflict = (language: Language): ConflictDraft => {
  const say = names[language];
  return {
    title: say.title,
    deciders: [
      {
        id: 'p1',
        name: say.quay,
        actorId: 'quay',
        assumed: true,
        preference: {
          kind: 'statements',
          // It wants the jobs safe, no automation over its head, ships in the port, and strikes only if it must.
          statements: ['{o3}', '-{o2}', '{o1} IF {o2}', '-{o4}', '-{o1}'],
        },
      },
      {
        id: 'p2',
        name: say.authority,
        actorId: 'authority',
        assumed: true,
        preference: { kind: 'statements', statements: ['-{o1}', '-{o4}', '{o2}', '-{o3}'] },
      },
      {
        id: 'p3',
        name: say.line,
        actorId: 'line',
        assumed: true,
        preference: { kind: 'statements', statements: ['{o4} IF {o1}', '-{o1}', '-{o4}', '{o2}'] },
      },
    ],
    frame: {
      kind: 'options',
      options: [
        { id: 'o1', name: say.strike, deciderId: 'p1', direction: 'both' },
        { id: 'o2', name: say.automate, deciderId: 'p2', direction: 'forward' },
        { id: 'o3', name: say.guarantee, deciderId: 'p2', direction: 'both' },
        { id: 'o4', name: say.divert, deciderId: 'p3', direction: 'both' },
      ],
      // Whoever brings in automation alone does not guarantee the jobs at the same time.
      impossible: ['{o2} & {o3}'],
      removed: [],
    },
    statusQuo: '',
  };
};
