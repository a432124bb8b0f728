/**
 * English stands that several words take together: what a side will not do, a condition in the verb, an agreement
 * reached, a verdict on an offer, a strike begun or called off, talks left. Bounded look-ahead.
 */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { AGREEMENT_NOUN } from './agreement-words.ts';
import { type FrameReader, formAt, frameHit } from './frame.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const COPULAS = set('is was remains remained are were be been seems as');
const GIVING = set(`
  negotiate sign withdraw pay recognise recognize allow compromise concede return cede drop abandon stop halt reopen raise increase
  hold meet join attend budge yield leave surrender hand release improve extend renew lift disarm give relinquish free restart resume
  discuss talk tolerate bow cooperate engage share permit let end lay afford conclude finalise finalize resolve settle move back retreat pull participate go invite host grant alter change sit deal backtrack sell transfer
  relent rest stand cross work bargain enter open begin start send take deploy implement honour honor comply cut sacrifice stay remain vote reconsider revisit revise
`);
/** "will not rest until", "will not stand for": more of a fight than an act withheld. */
const IDLE = set('rest stand stay remain take go move start begin open work back');

/** "will not negotiate": what a side says that it will not do, it refuses. */
const willNot: FrameReader = (tokens, at) => {
  const form = formAt(tokens, at);
  let verb = at + 1;
  if (form !== 'cannot') {
    if (formAt(tokens, verb) === 'n' || /^['’]$/.test(formAt(tokens, verb))) verb++;
    if (!/^(not|never|t|nt)$/.test(formAt(tokens, verb))) return onlyWhen(tokens, at);
    verb++;
  }
  if (/ly$/.test(formAt(tokens, verb))) verb++;
  const done = formAt(tokens, verb);
  // "doesn't need mediators"; "did not sign" is a fact, "will not sign" a stand.
  if (done === 'need' && /^do(es)?n?$/.test(form)) return frameHit('refuses', at, verb);
  if (!GIVING.has(done) || /^do(es)?n?$/.test(form)) return null;
  return frameHit('refuses', at, verb, IDLE.has(done) ? { named: true } : {});
};

/** "would free prisoners only if …", "will withdraw once …". */
function onlyWhen(tokens: readonly Token[], at: number) {
  if (!/^(will|would|can|could)$/.test(formAt(tokens, at)) || !GIVING.has(formAt(tokens, at + 1)))
    return null;
  // "how much water it will release if": a question, not a promise.
  for (let back = at - 1; back > at - 6 && back >= 0; back--)
    if (/^(how|what|whether|which|when|where)$/.test(formAt(tokens, back))) return null;
  for (let near = at + 2; near < at + 12; near++) {
    const form = formAt(tokens, near);
    if (/^[.;,]?$/.test(form)) return null;
    const next = formAt(tokens, near + 1);
    if (form === 'in' && /^(return|exchange)$/.test(next)) return frameHit('conditional', at, at + 1);
    if (/^(if|unless|provided|once)$/.test(form)) return frameHit('conditional', at, at + 1);
    if (form === 'only' && /^(after|when|if)$/.test(next)) return frameHit('conditional', at, at + 1);
  }
  return null;
}

/** "would only disarm after …": what a side does on one condition alone. */
const only: FrameReader = (tokens, at) => {
  // "could meet him, but only if …": whoever says so holds it.
  if (/^(but|and|,)$/.test(formAt(tokens, at - 1)) && /^(if|after|when|once)$/.test(formAt(tokens, at + 1)))
    return frameHit('conditional', at, at + 1, { modal: true, object: 'before', firm: true });
  if (!/^(will|would|can|could|must|ll)$/.test(formAt(tokens, at - 1))) return null;
  for (let near = at + 2; near < at + 14; near++) {
    const form = formAt(tokens, near);
    if (/^[.;]?$/.test(form)) return null;
    if (/^(if|after|once|when|unless|until)$/.test(form)) return frameHit('conditional', at, at + 1);
  }
  return null;
};

/** "a truce is conditional on …": whoever says so holds it. */
const contingent: FrameReader = (tokens, at) =>
  /^(on|upon|of|to)$/.test(formAt(tokens, at + 1))
    ? frameHit('conditional', at, at + 1, { modal: true, object: 'before', firm: true })
    : null;

/** "decided not to renew": what a side resolves not to do, it refuses. */
const resolvesNotTo: FrameReader = (tokens, at) =>
  formAt(tokens, at + 1) === 'to' &&
  /^(decided|decides|chose|chosen|opted|vowed|resolved)$/.test(formAt(tokens, at - 1)) &&
  GIVING.has(formAt(tokens, at + 2))
    ? frameHit('refuses', at, at + 2)
    : null;

const CALLED = set(
  'illegal unlawful unconstructive unacceptable unrealistic invalid void inadequate insufficient insulting derisory unfair unworkable impossible outrageous flawed disappointing pathetic',
);

/** "called the agreement illegal", "described the offer as insulting": who calls it so refuses it. */
const judges: FrameReader = (tokens, at) => {
  if (/^(for|on|off)$/.test(formAt(tokens, at + 1))) return null;
  for (let near = at + 1; near < at + 14; near++) {
    const form = formAt(tokens, near);
    if (/^[.;]?$/.test(form)) return null;
    if (CALLED.has(form)) return frameHit('refuses', at, at + 1);
  }
  return null;
};

/** "our priority is …": whoever says so wants it. */
const priority: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 6; near++) {
    const form = formAt(tokens, near);
    if (/^[.,;]?$/.test(form)) return null;
    if (/^(is|are|was|remains)$/.test(form)) return frameHit('demands', at, near + 1, { modal: true });
  }
  return null;
};

const DEAL =
  /^(agreement|deal|accord|settlement|truce|ceasefire|understanding|compromise|formula|declaration|pact|treaty|memorandum|consensus|draft)$/;
const KIND =
  /^(a|an|the|tentative|preliminary|new|final|interim|initial|draft|year|labor|labour|historic|provisional|three|four|five|six|two|-|last|minute|formal|peace|power|sharing|framework|partial|pay|wage|long|term|landmark|binding|in|principle)$/;

/** "reached a tentative agreement on …", "struck a deal over …". */
const reaches: FrameReader = (tokens, at) => {
  for (let back = Math.max(0, at - 3); back < at; back++)
    if (/^(not|no|never|was|were|been|be|once|until|if|nt|yet)$/.test(formAt(tokens, back))) return null;
  for (let noun = at + 1; noun <= at + 5; noun++) {
    const form = formAt(tokens, noun);
    if (DEAL.test(form))
      return /^(on|over|about|to|for|that|under|in|with|between)$/.test(formAt(tokens, noun + 1))
        ? frameHit('accepts', at, noun + 1, { issueFrom: at + 1 })
        : null;
    if (!KIND.test(form)) return null;
  }
  return null;
};

const BAD = set(
  'unacceptable inadequate insufficient insulting derisory unsatisfactory unfair unworkable acceptable enough satisfactory',
);
const ONLY_DENIED = set('acceptable enough satisfactory');

/** "the offer is unacceptable", "falls short": whoever says so refuses it. */
const verdict: FrameReader = (tokens, at) => {
  const form = formAt(tokens, at);
  const falls = form === 'falls' || form === 'fell';
  if (falls && formAt(tokens, at + 1) !== 'short') return null;
  let denied = false;
  for (let back = at - 1; back >= at - 7 && back >= 0; back--) {
    const word = formAt(tokens, back);
    if (/^[.,;:!?]$/.test(word)) return null;
    if (/^(not|t|nt|never)$/.test(word)) denied = true;
    if (!AGREEMENT_NOUN.test(word)) continue;
    if (!falls && !tokens.slice(back, at).some((token) => COPULAS.has(token.form))) return null;
    if (ONLY_DENIED.has(form) && !denied) return null;
    return frameHit('refuses', at, falls ? at + 2 : at + 1, { modal: true, object: 'before' });
  }
  return null;
};

/** "is a red line", "is non-negotiable", "off the table", "out of the question": not to be talked about. */
const untouchable: FrameReader = (tokens, at) => {
  const words = [0, 1, 2, 3].map((step) => formAt(tokens, at + step)).join(' ');
  const match =
    /^(red lines?|non - negotiable|nonnegotiable|not negotiable|off the table|out of the question|not on the table|not up for)\b/.exec(
      words,
    );
  if (match === null) return null;
  return frameHit('refuses', at, at + match[0].split(' ').length, {
    modal: true,
    object: 'before',
    named: true,
  });
};

const STRIKE = /^(strike|strikes|walkout|walkouts|stoppage|picket|pickets|lockout|industrial)$/;
const near = (tokens: readonly Token[], from: number, reach: number, what: RegExp): number => {
  for (let at = from; at < from + reach; at++) {
    const form = formAt(tokens, at);
    if (/^[.,;:!?]?$/.test(form)) return -1;
    if (what.test(form)) return at;
  }
  return -1;
};

/** "called off the strike", "suspended a walkout": given up. */
const halts: FrameReader = (tokens, at) => {
  const form = formAt(tokens, at);
  if (/^call/.test(form) && formAt(tokens, at + 1) !== 'off') return null;
  const strike = near(tokens, at + 1, 6, STRIKE);
  // "called off the talks".
  const talks = strike < 0 && /^(call|cancel)/.test(form) ? near(tokens, at + 1, 8, TALKS) : -1;
  if (talks >= 0) return frameHit('refuses', at, at + 1, { issue: 'negotiation-format', issueFrom: talks });
  return strike < 0 ? null : frameHit('accepts', at, at + 1, { issue: 'strike-action', issueFrom: strike });
};

const TALKS = /^(talks|negotiations|table|meeting|dialogue|discussions|session|summit|conference|mediation)$/;

/** "walked out of the talks", "pulled out of negotiations", "suspended talks". */
const leaves: FrameReader = (tokens, at) => {
  const form = formAt(tokens, at);
  const way = `${formAt(tokens, at + 1)} ${formAt(tokens, at + 2)}`;
  const out =
    /^(out of|away from|off the|off talks|off negotiations)$/.test(way) ||
    /^(quit|suspend|boycott|abandon|freez|froze)/.test(form);
  if (!out) return null;
  const talks = near(tokens, at + 1, 7, TALKS);
  return talks < 0
    ? null
    : frameHit('refuses', at, at + 1, { issue: 'negotiation-format', issueFrom: talks });
};

/** "no need for mediators", "no intention of withdrawing": who says so refuses. */
const noNeed: FrameReader = (tokens, at) =>
  /^(need|intention|possibility|room|question|plans|justification)$/.test(formAt(tokens, at + 1)) &&
  /^(to|for|of)$/.test(formAt(tokens, at + 2))
    ? frameHit('refuses', at, at + 3, { modal: true, named: true })
    : null;

/** "needs to put forward an offer", "has to withdraw": what another is to do, a speaker demands. */
const hasTo: FrameReader = (tokens, at) =>
  formAt(tokens, at + 1) === 'to' && !/^(not|never|t|no|the|a|any)$/.test(formAt(tokens, at - 1))
    ? frameHit('demands', at, at + 2, { modal: true, named: true })
    : null;

/** "the need for an urgent ceasefire", "the importance of a truce": who says so wants it. */
const theNeed: FrameReader = (tokens, at) =>
  /^(the|an|urgent|pressing)$/.test(formAt(tokens, at - 1)) && /^(for|to|of)$/.test(formAt(tokens, at + 1))
    ? frameHit('demands', at, at + 2, { modal: true, named: true })
    : null;

/** "extended the truce", "will continue the ceasefire", "reached consensus on": held to, and so accepted. */
const keeps: FrameReader = (tokens, at) => {
  if (/^(not|never|t|to|if|could|would|may|might)$/.test(formAt(tokens, at - 1))) return null;
  const truce = near(tokens, at + 1, 5, /^(ceasefire|truce|fire|cessation|pause)$/);
  return truce < 0 ? null : frameHit('accepts', at, at + 1, { named: true });
};

/** "terminated the negotiations", "announced the end of the talks": refused from now on. */
const terminates: FrameReader = (tokens, at) => {
  const talks = near(tokens, at + 1, 6, /^(talks|negotiations|dialogue|ceasefire|truce|negotiation)$/);
  return talks < 0 ? null : frameHit('refuses', at, at + 1, { issueFrom: at + 1 });
};

/** "invited the union to talks": talks are offered. */
const invites: FrameReader = (tokens, at) => {
  const talks = near(tokens, at + 1, 12, TALKS);
  return talks < 0 ? null : frameHit('offers', at, at + 1, { issue: 'negotiation-format', issueFrom: talks });
};

const table = new Map<string, readonly FrameReader[]>();
function opens(words: string, ...readers: readonly FrameReader[]): void {
  for (const form of set(words)) table.set(form, [...(table.get(form) ?? []), ...readers]);
}
opens('will would won wouldn does doesn do don cannot can could couldn', willNot);
opens('not', resolvesNotTo, untouchable);
opens('only', only);
opens('contingent conditional conditioned dependent hinges hinged depends depended', contingent);
opens('called calls calling branded described describes deemed considers labelled labeled', judges);
opens('priority priorities', priority);
opens('no', noNeed);
opens('need importance necessity urgency', theNeed);
opens('extended extend extends continue continued prolonged prolong', keeps);
opens('terminated terminate terminates termination', terminates);
opens('needs need has have', hasTo);
opens('invited invites invite inviting', invites);
opens('reached struck clinched inked achieved', reaches);
opens([...BAD, 'falls', 'fell'].join(' '), verdict);
opens('red non nonnegotiable off out', untouchable);
opens(
  'call called calling calls suspend suspended suspends suspending cancel cancelled canceled pause paused postpone postponed',
  halts,
);
opens(
  'walked walk walks walking pulled pull pulls pulling broke quit suspended suspends suspend boycotted boycott boycotts abandoned froze frozen storm stormed',
  leaves,
);

/** The frames that an English word may open, or undefined. */
export const englishFrames = wordFeature((token: Token): readonly FrameReader[] | undefined =>
  token.kind === 'latin' ? table.get(token.form) : undefined,
);
