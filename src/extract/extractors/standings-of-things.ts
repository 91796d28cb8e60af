import type { NounGroup } from '../../text/chunks.js';
import {
  HAVING,
  holdingOf,
  LACKERS,
  LACKING,
  OPPOSITIONS,
  VOID,
  type Opposition,
} from '../../text/lexicon/opposites.js';
import { tokenAt } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';
import { across, headLemma, isNone, type Said, type Standing } from './standing.js';

/** Verbs that tie words of state to their subject. */
const TYING = /^(?:be|remain|stay|stand|leave|find|keep)$/;
/** Words that may stand between the copula and the words of state. */
const SKIPPED = /^(?:fully|completely|all|wide|reportedly|not|never|properly|in|perfectly|both|heavily|lightly)$/;

const startsWith = (words: readonly string[], phrase: string): boolean =>
  phrase.split(' ').every((w, i) => words[i] === w);

/** Which of the two states words after a copula name, and how many of them do; null where they name neither. */
const namedBy = (
  o: Opposition,
  words: readonly string[],
): { readonly holds: boolean; readonly length: number } | null => {
  for (let skip = 0; skip < 3; skip++) {
    const rest = words.slice(skip);
    // "on" and "off" are states only where they end the clause: "was on the wall"
    const bare = (phrase: string): boolean =>
      !/^(?:on|off|dead|active|in use)$/.test(phrase) || rest.length === phrase.split(' ').length;
    for (const [phrases, holds] of [
      [o.is, true],
      [o.isNot, false],
    ] as const) {
      const phrase = phrases.find((p) => startsWith(rest, p) && bare(p));
      if (phrase !== undefined) return { holds, length: skip + phrase.split(' ').length };
    }
    if (!SKIPPED.test(rest[0] ?? '')) return null;
  }
  return null;
};

/** A thing, which of its two states a verb gives it, and the last token that says so. */
interface InState {
  readonly group: NounGroup;
  readonly holds: boolean;
  readonly to: number;
}

const stateOf = (r: SentenceReading, o: Opposition, said: Said): InState | null => {
  const { verb, lemma, subject, object } = said;
  const { tokens } = r.sentence;
  const of = verb.voice === 'passive' ? subject : object;
  if (o.made.has(lemma) || o.unmade.has(lemma)) {
    if (of && o.suits(headLemma(r, of)))
      return { group: of, holds: o.made.has(lemma), to: Math.max(of.last, verb.last) };
  }
  if (!subject || !o.suits(headLemma(r, subject))) return null;
  if (verb.voice === 'active' && object === null && o.does.has(lemma))
    return { group: subject, holds: true, to: verb.last };
  if (verb.voice === 'active' && object === null && o.fails.has(lemma)) {
    // "failed to sound" denies the next verb, which is read for itself
    return r.chunks.verbs.some((v) => v.form === 'infinitive' && v.first === verb.last + 1)
      ? null
      : { group: subject, holds: false, to: verb.last };
  }
  if (!TYING.test(lemma)) return null;
  const words = tokens
    .slice(verb.head + 1, said.clause[1])
    .map((t) => t.lower)
    .filter((w) => !/^[.!"\u201d]$/.test(w));
  const named = namedBy(o, words);
  return named && { group: subject, holds: named.holds, to: verb.head + named.length };
};

/** What the subject of an infinitive or a passive was: the group before the verb that governs it. */
const governed = (r: SentenceReading, said: Said): Said => {
  if (said.subject || said.verb.form !== 'infinitive') return said;
  const governing = r.chunks.verbs[r.chunks.verbs.indexOf(said.verb) - 1];
  if (governing?.last !== said.verb.first - 1) return said;
  return { ...said, subject: r.chunks.nouns.find((n) => n.last === governing.first - 1) ?? null };
};

/** Whether a device worked or a way was barred. */
export const statesOfThings = (r: SentenceReading, all: readonly Said[]): readonly Standing[] =>
  all
    .map((said) => governed(r, said))
    .flatMap((said): readonly Standing[] =>
      OPPOSITIONS.flatMap((o): readonly Standing[] => {
        const state = stateOf(r, o, said);
        if (!state) return [];
        const { group, holds } = state;
        const thing = headLemma(r, group);
        const end = tokenAt(r.sentence, state.to) ?? null;
        const span = across(group, said.verb, end);
        return [
          {
            id: o.id,
            holds: holds !== said.negated,
            thing,
            bearer: null,
            asks: o.asks(thing),
            mark: across(said.verb, end),
            span,
            frame: said.frame,
            scope: [],
          },
        ];
      }),
    );

const WITHOUT = /^(?:without)$/;

/** Whether somebody or something has a licence, insurance, a helmet on. */
export const holdings = (r: SentenceReading, all: readonly Said[]): readonly Standing[] => {
  const { tokens } = r.sentence;
  const make = (
    thing: string,
    holds: boolean,
    group: NounGroup,
    said: Said | null,
    bearer: NounGroup | null,
  ): Standing => ({
    id: `have:${thing}`,
    holds,
    thing,
    bearer: bearer ? headLemma(r, bearer) : null,
    asks: `Was there a ${thing}?`,
    mark: across(
      group.preposition === null ? (said?.verb ?? null) : (tokenAt(r.sentence, group.first - 1) ?? null),
      group,
    ),
    span: across(bearer, said?.verb ?? null, group),
    frame: said?.frame ?? null,
    scope: [],
  });
  return r.chunks.nouns.flatMap((group): readonly Standing[] => {
    const head = headLemma(r, group);
    const words = tokens.slice(group.first, group.last + 1).map((t) => t.lower);
    for (const word of words) {
      const lacked = LACKERS.get(word);
      if (lacked !== undefined && head !== word) return [make(lacked, false, group, null, group)];
    }
    const thing = holdingOf(head);
    if (thing === null) return [];
    // a licence for something that the group names ("gun licence") is another than a licence for another thing
    if (WITHOUT.test(group.preposition ?? '')) {
      const said = all.find((a) => a.verb.last < group.first && group.first <= a.clause[1]);
      return said?.subject && !said.negated ? [make(thing, false, group, said, said.subject)] : [];
    }
    const said = all.find((a) => a.object === group && a.verb.voice === 'active');
    if (!said) return [];
    if (LACKING.has(said.lemma)) return said.negated ? [] : [make(thing, false, group, said, said.subject)];
    if (!HAVING.has(said.lemma)) return [];
    const has = !said.negated && !isNone(r, group) && !words.some((w) => VOID.has(w));
    return [make(thing, has, group, said, said.subject)];
  });
};

const ATTACKS = /^(?:attack|bomb|bomber|bombing|blast|attacker|mission|explosion|assault|strike)$/;
const DOUBT =
  /^(?:may|might|could|possible|possibly|suspected|apparent|apparently|if|whether|or|would|likely|probably|believed|previous|another|similar|recent|earlier)$/;

/** Whether it was a suicide attack. */
export const suicideAttacks = (r: SentenceReading): readonly Standing[] => {
  const { tokens } = r.sentence;
  if (tokens.some((t) => DOUBT.test(t.lower) || t.text === '?')) return [];
  return r.chunks.nouns.flatMap((group): readonly Standing[] => {
    const at = tokens.findIndex((t, i) => i >= group.first && i < group.last && t.lower === 'suicide');
    if (at < 0 || group.last !== at + 1 || !ATTACKS.test(tokens[group.last]?.lemma ?? '')) return [];
    const said = r.chunks.verbs.find((v) => v.last === group.first - 1);
    const none = isNone(r, group) || tokens[group.first - 1]?.lower === 'not';
    const dismissed = /^(?:rule|exclude|deny|dismiss)$/.test(tokens[said?.head ?? -1]?.lemma ?? '');
    const plural = tokens[group.last]?.lower !== tokens[group.last]?.lemma;
    if (plural) return [];
    // "said it was a suicide attack" is read from the copula; a bare mention must be definite or act
    const denied = none || (dismissed && !said?.negated) || (said?.negated ?? false);
    return [
      {
        id: 'suicide',
        holds: !denied,
        thing: 'attack',
        bearer: null,
        asks: 'Was it a suicide attack?',
        mark: across(none ? (tokenAt(r.sentence, group.first - 1) ?? null) : null, group),
        span: across(said ?? null, group),
        frame: null,
        scope: [],
      },
    ];
  });
};
