import { spanOf, type Span } from '../kernel/span.js';
import type { Sentence, Token } from './sentence.js';

/** A noun group: determiner, modifiers and head, without what follows the head. Token indexes are inclusive. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly span: Span;
  /** The preposition right before the group, null without one. */
  readonly preposition: string | null;
  /** Group of the possessor ("Russia's" in "Russia's ambassador"), null without one. */
  readonly possessor: readonly [number, number] | null;
  readonly definite: boolean;
}

export type Voice = 'active' | 'passive';
export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund';

/** A verb group: auxiliaries, negation, adverbs and the main verb with its particle. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Index of a particle after the head ("shot DOWN"), null without one. */
  readonly particle: number | null;
  readonly voice: Voice;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** "will", "may", "would" …; null for plain assertion. */
  readonly modal: string | null;
  /** Negative or unfulfilled by its own words: "has yet to", "did not". */
  readonly unfulfilled: boolean;
  readonly span: Span;
}

export interface Chunks {
  readonly nouns: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
}

const MODALS = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  'should',
  'can',
  'must',
  'shall',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'hardly', 'neither', 'nor']);
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'over', 'away', 'back', 'apart', 'in']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const HEDGE_PREPOSITIONS = new Set([
  'around',
  'over',
  'about',
  'under',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'above',
  'below',
]);
/** Words that begin a time expression of their own after a head: "Springfield last week". */
const TEMPORAL_START = new Set(['last', 'next', 'this', 'earlier', 'later']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

const isNominal = (t: Token): boolean =>
  t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || (t.pos === 'SYM' && /^[$€£¥%]$/.test(t.text));
const isModifier = (t: Token): boolean => t.pos === 'ADJ' || t.pos === 'NUM';
const isPossessiveMark = (t: Token): boolean => t.pos === 'PART' && (t.lower === "'s" || t.lower === "'");
const isParticiple = (t: Token): boolean => t.pos === 'VERB' && /(?:ed|ing|en|wn|nt|pt|ft|ne)$/.test(t.lower);
/** Verbs whose participle is their plain form: "were cut". */
const UNCHANGED = new Set(
  'cut hit put shut set hurt split cast shed spread burst cost let bet quit beat rid thrust slit'.split(' '),
);
const isPastForm = (t: Token): boolean =>
  (t.lower !== t.lemma || UNCHANGED.has(t.lower)) &&
  !t.lower.endsWith('ing') &&
  !(t.lower.endsWith('s') && t.lower.startsWith(t.lemma.slice(0, 2)));

/** Where a hyphenated compound that starts at `i` ends: "BND-led" is one modifier. */
const compoundEnd = (tokens: readonly Token[], i: number): number => {
  let end = i;
  for (;;) {
    const dash = tokens[end + 1];
    const next = tokens[end + 2];
    if (dash?.text !== '-' || dash.spaced || !next || next.spaced) return end;
    end += 2;
  }
};

/** Words that hedge a number and stand before it, longest first. */
const HEDGES: readonly (readonly string[])[] = [
  ['as', 'many', 'as'],
  ['as', 'few', 'as'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
  ['no', 'more', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['close', 'to'],
  ['an', 'estimated'],
  ['a', 'further'],
  ['well', 'over'],
  ['just', 'over'],
  ['just', 'under'],
];

/** Length of the hedge at token `i` that a number or a vague number follows, 0 without one. */
const hedgeAt = (tokens: readonly Token[], i: number): number => {
  for (const hedge of HEDGES) {
    if (!hedge.every((w, k) => tokens[i + k]?.lower === w)) continue;
    const after = tokens[i + hedge.length];
    if (
      after &&
      (after.pos === 'NUM' ||
        /^(?:a|dozens|hundreds|thousands|tens|several|half)$/.test(after.lower) ||
        (after.pos === 'SYM' && /^[$€£¥]$/.test(after.text)))
    )
      return hedge.length;
  }
  return 0;
};

/** The noun group that starts at token `i`, or null; a hedge before its number belongs to it. */
const nounGroupAt = (tokens: readonly Token[], i: number): NounGroup | null => {
  const hedge = hedgeAt(tokens, i);
  if (hedge === 0) return plainGroupAt(tokens, i);
  const inner = plainGroupAt(tokens, i + hedge);
  return inner ? group(tokens, i, inner.last, inner.head, inner.possessor) : null;
};

const plainGroupAt = (tokens: readonly Token[], i: number): NounGroup | null => {
  const first = tokens[i];
  if (!first) return null;
  if (first.pos === 'PRON' && !POSSESSIVES.has(first.lower)) {
    const quantifier = /^(?:several|many|most|some|both|all|none|another|others?|few|each)$/.test(first.lower);
    if (!quantifier) return group(tokens, i, i, i, null);
  }
  let at = i;
  let head = -1;
  let possessor: readonly [number, number] | null = null;
  let sawDeterminer = false;
  while (at < tokens.length) {
    const t = tokens[at];
    if (!t) break;
    const end = compoundEnd(tokens, at);
    if (end > at) {
      const lastOf = tokens[end];
      const nextOf = tokens[end + 1];
      if (
        lastOf &&
        isNominal(lastOf) &&
        !(nextOf && (isNominal(nextOf) || isModifier(nextOf) || compoundEnd(tokens, end + 1) > end + 1))
      )
        head = end;
      at = end + 1;
      continue;
    }
    if (isPossessiveMark(t) && head >= 0 && head === at - 1) {
      const next = tokens[at + 1];
      if (
        !next ||
        !(isNominal(next) || isModifier(next) || next.pos === 'ADV' || next.pos === 'DET' || next.text === '"')
      )
        break;
      possessor = [i, head];
      head = -1;
      at++;
      continue;
    }
    if ((t.pos === 'DET' || POSSESSIVES.has(t.lower)) && head < 0 && (!sawDeterminer || at === i)) {
      sawDeterminer = true;
      at++;
      continue;
    }
    // "took the authorities 24 years": a number after a common noun begins a group of its own
    if (t.pos === 'NUM' && head >= 0 && tokens[head]?.pos === 'NOUN') break;
    if (isNominal(t)) {
      head = at++;
      continue;
    }
    if (head >= 0 && TEMPORAL_START.has(t.lower)) break;
    if (t.pos === 'ADJ' || (t.pos === 'PRON' && at === i)) {
      if (head >= 0 && tokens[head]?.pos !== 'NUM' && tokens[head]?.pos !== 'PROPN') break;
      const next = tokens[at + 1];
      if (head >= 0 && !(next && (isNominal(next) || isModifier(next)))) break;
      at++;
      continue;
    }
    if (t.pos === 'ADV' || (t.pos === 'CCONJ' && t.lower === 'and')) {
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      if (
        t.pos === 'ADV' &&
        at > i &&
        head < 0 &&
        next &&
        (next.pos === 'ADJ' || isParticiple(next) || isNominal(next)) &&
        next.pos !== 'PROPN'
      ) {
        at++;
        continue;
      }
      if (t.pos === 'CCONJ' && before?.pos === 'ADJ' && next?.pos === 'ADJ' && head < 0) {
        at++;
        continue;
      }
      break;
    }
    if (isParticiple(t) && head < 0 && at > i) {
      const next = tokens[at + 1];
      if (next && (isNominal(next) || next.pos === 'ADJ')) {
        at++;
        continue;
      }
      break;
    }
    if (t.text === '"' && head < 0 && at > i && sawDeterminer) {
      at++;
      continue;
    }
    break;
  }
  if (head < 0) {
    const alone = tokens[at - 1];
    // "several", "the injured", "most": a group without a noun, headed by its last word
    if (
      at > i &&
      alone &&
      (first.pos === 'DET' || first.pos === 'ADJ' || first.pos === 'PRON') &&
      (alone.pos === 'ADJ' ||
        alone.pos === 'PRON' ||
        /^(?:several|many|most|some|both|all|another|few)$/.test(alone.lower))
    )
      return group(tokens, i, at - 1, at - 1, possessor);
    return null;
  }
  return group(tokens, i, head, head, possessor);
};

const group = (
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  possessor: readonly [number, number] | null,
): NounGroup => {
  const hedge = tokens[first - 1];
  // "around 50 people" after "in total": the hedge belongs to the number and is no preposition
  if (hedge && tokens[first]?.pos === 'NUM' && HEDGE_PREPOSITIONS.has(hedge.lower))
    return group(tokens, first - 1, last, head, possessor);
  const before = tokens[first - 1];
  const from = tokens[first];
  const to = tokens[last];
  return {
    first,
    last,
    head,
    span: spanOf(from?.span.start ?? 0, to?.span.end ?? 0),
    preposition:
      before && (before.pos === 'ADP' || before.pos === 'SCONJ' || before.lower === 'to') ? before.lower : null,
    possessor,
    definite:
      possessor !== null ||
      /^(?:the|this|that|these|those|its|his|her|their)$/.test(from?.lower ?? '') ||
      from?.pos === 'PROPN',
  };
};

/** The verb group that starts at token `i`, or null. */
const verbGroupAt = (tokens: readonly Token[], i: number): VerbGroup | null => {
  const auxiliaries: Token[] = [];
  let at = i;
  let negated = false;
  let sawTo = false;
  let yet = false;
  let modal: string | null = null;
  while (at < tokens.length) {
    const t = tokens[at];
    if (!t) break;
    if (t.pos === 'AUX' || (MODALS.has(t.lower) && t.pos !== 'NOUN' && t.pos !== 'PROPN')) {
      if (MODALS.has(t.lower)) modal = t.lower;
      auxiliaries.push(t);
      at++;
      continue;
    }
    if (NEGATIONS.has(t.lower) && at > i) {
      negated = true;
      at++;
      continue;
    }
    if (
      NEGATIONS.has(t.lower) &&
      at === i &&
      (tokens[i + 1]?.pos === 'VERB' || tokens[i + 1]?.pos === 'AUX' || tokens[i + 1]?.lower === 'to') &&
      t.lower !== 'no'
    ) {
      negated = true;
      at++;
      continue;
    }
    if (
      t.pos === 'PART' &&
      t.lower === 'to' &&
      (at === i || yet || auxiliaries.length > 0 || (negated && at === i + 1))
    ) {
      sawTo = true;
      at++;
      continue;
    }
    if (t.pos === 'ADV' && at > i) {
      if (t.lower === 'yet') yet = true;
      at++;
      continue;
    }
    if (t.pos === 'ADJ' && at > i && t.lower.endsWith('ly')) {
      at++;
      continue;
    }
    break;
  }
  const headToken = tokens[at];
  if (headToken?.pos !== 'VERB') {
    // a copula or an auxiliary alone: "is", "had"
    const last = auxiliaries.at(-1);
    if (!last) return null;
    return {
      first: i,
      last: Math.max(last.index, negated ? at - 1 : last.index),
      head: last.index,
      particle: null,
      voice: 'active',
      form: sawTo ? 'infinitive' : 'finite',
      negated,
      modal,
      unfulfilled: negated || (yet && sawTo),
      span: spanOf(tokens[i]?.span.start ?? 0, last.span.end),
    };
  }
  const next = tokens[at + 1];
  const afterNext = tokens[at + 2];
  const particle =
    next &&
    PARTICLES.has(next.lower) &&
    (next.pos === 'ADP' || next.pos === 'ADV') &&
    !(next.lower === 'in' || next.lower === 'over')
      ? at + 1
      : null;
  const passive =
    auxiliaries.some((a) => BE.has(a.lower) || a.lemma === 'be' || a.lemma === 'get') &&
    isPastForm(headToken) &&
    !headToken.lower.endsWith('ing');
  const bare = auxiliaries.length === 0;
  const gerund = bare && headToken.lower.endsWith('ing');
  const previous = tokens[i - 1];
  // "two men killed in the raid", "a case opened 24 years ago": a past form right after a noun that nothing finite governs, followed by a preposition
  const reduced =
    bare &&
    !gerund &&
    !sawTo &&
    isPastForm(headToken) &&
    (previous?.pos === 'NOUN' || previous?.pos === 'PROPN' || previous?.text === ',') &&
    next?.lower === 'by';
  return {
    first: i,
    last: particle ?? at,
    head: at,
    particle,
    voice: passive || reduced ? 'passive' : 'active',
    form:
      sawTo && !yet
        ? 'infinitive'
        : gerund
          ? 'gerund'
          : reduced || (particle !== null && bare && afterNext?.lower === 'by')
            ? 'participle'
            : 'finite',
    negated,
    modal,
    unfulfilled: negated || (yet && sawTo),
    span: spanOf(tokens[i]?.span.start ?? 0, tokens[particle ?? at]?.span.end ?? 0),
  };
};

/** Noun groups and verb groups of a sentence, left to right, not overlapping. */
export const readChunks = (sentence: Sentence): Chunks => {
  const { tokens } = sentence;
  const nouns: NounGroup[] = [];
  const verbs: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const t = tokens[at];
    if (!t) break;
    if (hedgeAt(tokens, at) > 0) {
      const hedged = nounGroupAt(tokens, at);
      if (hedged) {
        nouns.push(hedged);
        at = hedged.last + 1;
        continue;
      }
    }
    const canStartVerb =
      t.pos === 'AUX' ||
      t.pos === 'VERB' ||
      (t.pos === 'PART' && t.lower === 'to') ||
      NEGATIONS.has(t.lower) ||
      (t.pos === 'ADV' && tokens[at + 1]?.pos === 'VERB');
    if (canStartVerb) {
      const start = t.pos === 'ADV' && !NEGATIONS.has(t.lower) ? at + 1 : at;
      const verb = verbGroupAt(tokens, start);
      if (verb) {
        verbs.push(verb);
        at = verb.last + 1;
        continue;
      }
    }
    const canStartNoun =
      t.pos === 'DET' ||
      t.pos === 'ADJ' ||
      isNominal(t) ||
      t.pos === 'PRON' ||
      (t.pos === 'ADV' && isNominal(tokens[at + 1] ?? t) && tokens[at + 1] !== undefined);
    if (canStartNoun) {
      const noun = nounGroupAt(tokens, t.pos === 'ADV' ? at + 1 : at);
      if (noun) {
        nouns.push(noun);
        at = noun.last + 1;
        continue;
      }
    }
    at++;
  }
  return { nouns, verbs };
};
