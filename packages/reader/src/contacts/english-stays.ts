/** "The envoy is in Oslo for talks", "Jo Roe and Ana Bell were in Lima to sign": people told to be somewhere. */
import { isBare, refsOf } from './clause.ts';
import type { ContactInput } from './contact-input.ts';
import { pronoun } from './english-subjects.ts';
import type { Group } from './group.ts';
import type { Telling, Told } from './telling.ts';

const BETWEEN = /^(also|still|now|currently|already|both|again|back|currently|expected)$/;
const PURPOSE =
  /^(for|to|on|as|where|meeting|attending|holding|trying|visiting|this|today|since|at|with|ahead|,|\.)$/;
const TRAVELLER = /^(person|office|class)$/;

/** Whether a form of "be" is followed by "in" and a town or a state. Asked before anything else: cheap. */
export function staysIn(input: ContactInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const next = BETWEEN.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  const moves = /^c[ao]me/.test(tokens[at]?.form ?? '');
  if (tokens[next]?.form !== (moves ? 'to' : 'in')) return false;
  for (let index = next + 1; index < next + 7; index++) {
    const mention = input.scene.mentions.at(index);
    if (mention !== null) return mention.kind === 'place' || mention.kind === 'state';
    if (
      !/^(the|a|capital|city|town|port|coastal|resort)$/.test(tokens[index]?.form ?? '') &&
      tokens[index]?.capital !== true
    )
      return false;
  }
  return false;
}

/** "is leading a team to Oslo": asked before anything else, too. */
export const leadsTeam = (input: ContactInput, at: number): boolean =>
  input.scene.doc.tokens.slice(at + 1, at + 6).some(({ form }) => /^(delegation|team|mission)$/.test(form));

export function stayTold(telling: Telling): Told[] {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  if (!staysIn(input, at) || !purposeful(input, at)) return [];
  let end = at;
  while (/^(has|have|had|will|would|who|both)$/.test(tokens[end - 1]?.form ?? '')) end--;
  const made = (own: readonly Group[], refs: readonly string[]): Told[] =>
    refs.length === 0 ? [] : [{ type: 'visit', groups: own, refs, sure: 0.5 }];
  if (/^(he|she)$/.test(tokens[end - 1]?.form ?? '')) return made([], pronoun(telling, end - 1));
  const subject = groups.find(
    (group) =>
      (group.last === end || (tokens[end - 1]?.form === ',' && group.last === end - 1)) && isBare(group),
  );
  if (subject === undefined || !subject.units.every(({ sort }) => TRAVELLER.test(sort))) return [];
  return made([subject], refsOf([subject]));
}

/** The place is followed by what for, or by the end of the clause. */
function purposeful(input: ContactInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 2; index < at + 9; index++) {
    const mention = input.scene.mentions.at(index);
    if (mention === null) continue;
    const next = tokens[mention.last]?.form ?? '.';
    return (
      PURPOSE.test(next) ||
      /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|more|earlier|late)$/.test(next)
    );
  }
  return false;
}
