import { spanOf, type Span } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { bodyKindsOf } from '../../text/lexicon/bodies.js';
import { nounSense } from '../../text/lexicon/predicates.js';
import { countryOfAdjective, findPlace } from '../../text/places/gazetteer.js';
import { tokenAt } from '../../text/sentence.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { byRange, type TokenRange } from './causal-links.js';

/** Who did a deed: the words, the kinds of body they name, the countries they name. */
export interface Doer {
  readonly text: string;
  readonly span: Span;
  readonly range: TokenRange;
  readonly kinds: readonly string[];
  readonly nations: readonly string[];
}

/** A harmful or forceful act that somebody is said to have done. */
export interface Deed {
  /** Family of the act: `force`, `attack`, `fire`, `crash`, `harm`, `crime`. */
  readonly family: string;
  readonly doer: Doer;
  readonly frame: Frame;
}

const ACTED = new Set(['force', 'attack', 'harm', 'crash', 'crime', 'fire']);
/** Verbs by which somebody brings a happening about: "the fire was started by protesters". */
const STARTING = new Set([
  'start',
  'cause',
  'set',
  'light',
  'ignite',
  'spark',
  'trigger',
  'launch',
  'carry out',
  'stage',
  'perpetrate',
]);
const THROWING = new Set(['throw', 'hurl', 'toss', 'lob', 'fling', 'launch', 'pelt', 'toss in']);
const FIREBOMB = /^(?:firebomb|firebombs|cocktails?|petrol|gasoline)$/;
const ALIGHT = /^(?:fire|ablaze|alight|aflame)$/;
const LED = /^(?:led|run|backed|ordered)$/;

/** A doer farther than this behind its passive verb, in tokens, may belong to another. */
const FAR = 5;

/** Whether a doer stands far behind its verb: with another verb between, or too many words. */
const isFar = (r: SentenceReading, head: number, doer: number): boolean =>
  doer - head > FAR &&
  (doer - head > 2 * FAR || r.sentence.tokens.slice(head + 1, doer).some((t) => t.pos === 'VERB' || t.pos === 'PUNCT'));

/** Country codes that words name, as a country or by its adjective. */
const nationsIn = (words: readonly string[]): readonly string[] => [
  ...new Set(
    words.flatMap((w) => {
      if (!/^\p{Lu}/u.test(w)) return [];
      const adjective = countryOfAdjective(w);
      if (adjective.length === 1) return adjective;
      const place = findPlace(w, ['country']);
      return place?.kind === 'country' && place.country ? [place.country] : [];
    }),
  ),
];

/** The doer that tokens from the first to the last (exclusive) name. */
const doerAt = (article: ArticleReading, r: SentenceReading, range: TokenRange): Doer => {
  const tokens = r.sentence.tokens.slice(range[0], range[1]);
  const span = spanOf(tokens[0]?.span.start ?? 0, tokens.at(-1)?.span.end ?? 0);
  const words = tokens.flatMap((t) => {
    const spelled = article.acronyms.get(t.text);
    return spelled ? spelled.toLowerCase().split(' ') : [t.lower];
  });
  return {
    text: article.article.text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|a|an)\s+/i, ''),
    span,
    range,
    kinds: bodyKindsOf(words),
    nations: nationsIn(tokens.map((t) => t.text)),
  };
};

/** A group with what is joined to it by "and", and an acronym in brackets. */
const joined = (r: SentenceReading, group: NounGroup): TokenRange => {
  const { tokens } = r.sentence;
  const at = r.chunks.nouns.indexOf(group);
  const before = r.chunks.nouns[at - 1];
  const first =
    before && tokens[group.first - 1]?.lower === 'and' && before.last === group.first - 2 ? before.first : group.first;
  const next = r.chunks.nouns[at + 1];
  // "killed by police and eight were arrested": what names no body begins another clause
  const after =
    next && bodyKindsOf(tokens.slice(next.first, next.last + 1).map((t) => t.lower)).length > 0 ? next : null;
  if (after && tokens[group.last + 1]?.lower === 'and' && after.first === group.last + 2 && after.preposition === null)
    return [first, after.last + 1];
  const bracket = tokens[group.last + 1]?.text === '(' && tokens[group.last + 3]?.text === ')';
  return [first, bracket ? group.last + 4 : group.last + 1];
};

/** The body among the modifiers of an act's noun: "mass police arrests", "a BND-led operation". */
const modifierOf = (article: ArticleReading, r: SentenceReading, frame: Frame): TokenRange | null => {
  const { tokens } = r.sentence;
  const group = r.chunks.nouns.find((n) => n.head === frame.head);
  if (!group) return null;
  // the tagger may take "led" for a verb, so that the group begins behind it
  const led = tokens.findIndex(
    (t, i) => i >= group.first - 1 && i < group.head && LED.test(t.lower) && tokens[i - 1]?.text === '-',
  );
  if (led > 1) return [led - 2, led - 1];
  for (let i = group.first; i < group.head; i++) {
    const t = tokens[i];
    if (t && (bodyKindsOf([t.lower]).length > 0 || article.acronyms.has(t.text)) && t.pos !== 'ADJ') return [i, i + 1];
  }
  return null;
};

/** Classes whose family holds deeds, but which are none: nobody is blamed for a rescue or an escape. */
const NO_DEED = new Set(['rescue', 'hospitalize', 'miss', 'infect', 'shut-out', 'escape']);
/** Modifiers that make an operation a help and no raid. */
const HELPING =
  /^(?:rescue|relief|recovery|search|surveillance|salvage|aid|cleanup|clean-up|rescuing|humanitarian|evacuation)$/;

/** Whether a frame tells of a deed at all: an operation that helps is none, and without an object the subject may be who suffers it ("the injured"). */
const isDeed = (r: SentenceReading, f: Frame): boolean => {
  if (NO_DEED.has(f.class)) return false;
  if (f.class === 'raid') {
    const group = r.chunks.nouns.find((n) => n.first <= f.head && f.head <= n.last);
    const words = r.sentence.tokens.slice(group?.first ?? f.head, (group?.last ?? f.head) + 2);
    if (words.some((t) => HELPING.test(t.lower)) && f.nominal) return false;
  }
  return f.nominal || f.affected !== null || f.family === 'attack' || f.family === 'force';
};

/** The family of the act that a frame tells of, also "started the fire" and "threw petrol bombs". */
const familyOf = (r: SentenceReading, f: Frame): string | null => {
  if (f.family !== null && ACTED.has(f.family)) return isDeed(r, f) ? f.family : null;
  if (f.nominal) return null;
  const { tokens } = r.sentence;
  if (THROWING.has(f.predicate)) {
    // "tossed in petrol bombs", "petrol bombs were thrown"
    const [from, to] =
      f.affected && f.affected.last < f.head ? [f.affected.first, f.affected.last + 1] : [f.head + 1, f.head + 5];
    return tokens.slice(from, to).some((t) => FIREBOMB.test(t.lower)) ? 'fire' : null;
  }
  if (!STARTING.has(f.predicate) || !f.affected) return null;
  // "set the bank on fire"
  const behind = tokens.slice(f.head + 1, f.head + 10).map((t) => t.lower);
  if (f.predicate === 'set' && behind.some((w, k) => ALIGHT.test(w) && (w !== 'fire' || behind[k - 1] === 'on')))
    return 'fire';
  const own = startedFamily(tokenAt(r.sentence, f.affected.head)?.lemma);
  if (own !== null || f.affected.last > f.head || byRange(r, f.head) === null) return own;
  // "the fire at a branch that burned for hours was started by …": the subject may stand far before its verb
  for (let i = f.head - 1; i >= 0; i--) {
    const far = tokens[i]?.pos === 'NOUN' ? startedFamily(tokens[i]?.lemma) : null;
    if (far === 'fire' || far === 'attack') return far;
  }
  return null;
};

const startedFamily = (lemma: string | undefined): string | null => {
  const family = lemma === undefined ? undefined : nounSense(lemma)?.class.family;
  return family !== undefined && ACTED.has(family) ? family : null;
};

/** "charged him with causing …": what a gerund behind a preposition tells is no deed of the subject. */
const isCharge = (r: SentenceReading, f: Frame): boolean =>
  !f.nominal &&
  (tokenAt(r.sentence, f.head)?.lower.endsWith('ing') ?? false) &&
  /^(?:with|of|for)$/.test(tokenAt(r.sentence, f.head - 1)?.lower ?? '');

/** Who did what in a sentence: active and passive clauses, and noun groups ("a police raid"). Plans, conditions and denials are left out. */
export const deedsIn = (article: ArticleReading, r: SentenceReading): readonly Deed[] =>
  r.frames.flatMap((f): readonly Deed[] => {
    if (f.negated || f.modality === 'planned' || f.modality === 'conditional' || isCharge(r, f)) return [];
    const family = familyOf(r, f);
    if (family === null) return [];
    const by = !f.agent && !f.nominal ? byRange(r, f.head) : null;
    // "was caused by tear gas fired by …": what stands far off did another thing
    if (f.agent && !f.nominal && isFar(r, f.head, f.agent.first)) return [];
    const range = f.agent ? joined(r, f.agent) : f.nominal ? modifierOf(article, r, f) : by;
    return range ? [{ family, doer: doerAt(article, r, range), frame: f }] : [];
  });

/** The doer that a noun group names. */
export const doerOf = (article: ArticleReading, r: SentenceReading, group: NounGroup): Doer =>
  doerAt(article, r, joined(r, group));
