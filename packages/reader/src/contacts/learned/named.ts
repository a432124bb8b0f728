/**
 * Whoever a sentence names, and what stands where in it: what is the same for all its contact words, worked out for
 * the first of them.
 */
import { far, nameHash } from '../../learned/cells.ts';
import { wordFeature } from '../../text/word-feature.ts';
import { contactWord } from '../contact-lookup.ts';
import type { Group } from '../group.ts';
import type { Telling } from '../telling.ts';
import type { Unit } from '../unit.ts';

/** One whom a sentence names; what it is called by grammar as numbers (`nameHash`). */
export interface Named {
  readonly group: Group;
  readonly unit: Unit;
  /** Where its group stands among the sentence's, and the unit in the group. */
  readonly order: number;
  readonly place: number;
  readonly refs: readonly string[];
  /** The same for all who stand for the same actors. */
  readonly key: string;
  readonly sort: number;
  readonly before: number;
  /** What governs the group, and the unit: "+" after the first of its group. */
  readonly governed: number;
  readonly joined: number;
  /** What kind of mention it is. */
  readonly kind: number;
}

export interface NamedIn {
  readonly all: readonly Named[];
  readonly refs: ReadonlySet<string>;
  readonly between: Between;
  /** How much is named in the whole report. */
  readonly standing: number;
}

/** The latest answer: the words of a sentence ask for the same. */
let asked: readonly Group[] | null = null;
let answer: NamedIn | null = null;

export function namedIn(telling: Telling): NamedIn {
  if (asked === telling.groups && answer !== null) return answer;
  const { input, groups, sentence } = telling;
  const { mentions } = input.scene;
  const all: Named[] = [];
  const found = new Set<string>();
  for (let order = 0; order < groups.length; order++) {
    const group = groups[order] as Group;
    const governed = nameHash(group.before);
    for (let place = 0; place < group.units.length; place++) {
      const unit = group.units[place] as Unit;
      const refs = unit.refs();
      for (const ref of refs) found.add(ref);
      const mention = mentions.within(unit.first, unit.last).at(-1) ?? mentions.at(unit.first);
      all.push({
        group,
        unit,
        order,
        place,
        refs,
        key: refs.length === 1 ? (refs[0] ?? '') : refs.join(),
        sort: nameHash(unit.sort),
        before: nameHash(unit.before),
        governed,
        joined: place === 0 ? governed : PLUS,
        kind: mention === null ? 3 : nameHash(mention.kind) + (mention.id !== null ? 1 : 2),
      });
    }
  }
  asked = groups;
  answer = {
    all,
    refs: found,
    between: new Between(input.scene.doc.tokens, sentence),
    standing: far(mentions.all.length),
  };
  return answer;
}

const PLUS = nameHash('+');

const words = (text: string): readonly string[] => text.split(' ');
/** What ends a clause or opens one, and where it stands among the counts. */
export const BETWEEN = { comma: 0, stop: 1, verb: 2, said: 3, complement: 4, relative: 5 } as const;
const SORTS = Object.keys(BETWEEN).length;

const sorts = new Map<string, number>();
for (const [sort, forms] of [
  [BETWEEN.comma, words(', ،')],
  [BETWEEN.stop, words('. ؛ ; : "')],
  [
    BETWEEN.said,
    words(
      'قال قالت اكد اكدت اعلن اعلنت ذكر ذكرت افاد افادت اضاف اضافت said says told announced added reported',
    ),
  ],
  [
    BETWEEN.complement,
    words('ان انه انها بان حيث فيما بينما كما that after before when while because if قبل بعد عقب'),
  ],
  [BETWEEN.relative, words('الذي التي الذين اللذين اللذان who which where whose')],
] as const)
  for (const form of forms) sorts.set(form, 1 << sort);

const sortsOf = wordFeature(
  (token): number =>
    (sorts.get(token.form) ?? 0) | (contactWord(token)?.noun === false ? 1 << BETWEEN.verb : 0),
);

/** How much stands between two places of a sentence, counted by sort from its beginning on. */
class Between {
  private readonly first: number;
  private readonly counts: Uint16Array;

  constructor(tokens: Telling['input']['scene']['doc']['tokens'], sentence: Telling['sentence']) {
    const { first, last } = sentence;
    this.first = first;
    this.counts = new Uint16Array((last - first + 1) * SORTS);
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      const from = (at - first) * SORTS;
      const found = token === undefined ? 0 : sortsOf(token);
      for (let sort = 0; sort < SORTS; sort++)
        this.counts[from + SORTS + sort] = (this.counts[from + sort] ?? 0) + ((found >> sort) & 1);
    }
  }

  /** How often something of a sort (`BETWEEN`) stands in [from, to). */
  count(sort: number, from: number, to: number): number {
    const { counts, first } = this;
    // Beyond 65,535 counts begin anew; what stands between two places never comes near it.
    return (
      ((counts[(to - first) * SORTS + sort] ?? 0) - (counts[(from - first) * SORTS + sort] ?? 0)) & 0xffff
    );
  }
}
