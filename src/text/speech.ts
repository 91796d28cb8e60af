import type { Speaker } from '../domain/claim.js';
import { hullOf, spanOf, type Span } from '../kernel/span.js';
import type { Chunks, NounGroup } from './chunks.js';
import { isPersonNoun, weighedSenses } from './lexicon/wordnet/nouns.js';
import { DOUBTING_VERBS, REPORTING_VERBS } from './lexicon/verbs.js';
import type { Sentence } from './sentence.js';

/** A stretch of a sentence that somebody is reported to say, and who. */
export interface Attribution {
  readonly speaker: Speaker;
  /** What is said. */
  readonly span: Span;
  /** The reporting verb doubts what it reports ("claims"). */
  readonly doubting: boolean;
}

/** Impersonal subjects of reporting verbs, which are no speakers: "it said", "there". */
const EMPTY_SUBJECTS = new Set(['there', 'which', 'that', 'what', 'this', 'these', 'those', 'questions', 'question']);
/** Nouns that are told of or told to, and tell nothing: "previous estimates put the toll at 20", "told reporters". */
const NO_SPEAKERS =
  /^(?:estimates?|figures?|numbers?|counts?|tolls?|totals?|reporters?|journalists?|deceased|dead|protests?|march|marches|rally|blasts?|explosions?|site|title|titles?)$/;
const REFLEXIVES = /^(?:itself|himself|herself|themselves|alone|also)$/;
/** Words that open a clause with a subject of its own. */
const CLAUSE_OPENERS =
  /^(?:that|while|whereas|as|although|though|because|since|after|before|if|when|but|whether|until)$/;
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who']);

/** Heads of groups of time, which say nothing: "three decades ago … put the blame". */
const TIME_NOUNS = new Set(
  'year month week day decade hour minute morning evening night afternoon time today yesterday tomorrow'.split(' '),
);

/** The whole name of a speaker: the noun group with its "of …" and what stands in apposition right after it. */
const speakerSpan = (chunks: Chunks, group: NounGroup): Span => {
  const at = chunks.nouns.indexOf(group);
  const spans = [group.span];
  for (let i = at + 1; i < chunks.nouns.length; i++) {
    const next = chunks.nouns[i];
    const previous = chunks.nouns[i - 1];
    if (!next || !previous || next.preposition !== 'of' || next.first !== previous.last + 2) break;
    spans.push(next.span);
  }
  return hullOf(spans);
};

const textOf = (text: string, span: Span): string =>
  text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '');

/** A speaker's name as it stands inside a sentence: "Police said" at its head names police. */
const nameAt = (text: string, s: Sentence, at: Span): string => {
  const name = textOf(text, at);
  const first = s.tokens[0];
  if (at.start !== s.span.start || first?.span.start !== at.start) return name;
  const [, second] = name.split(' ');
  // a noun of the language, and no name that is only written like one
  const common = weighedSenses(first.lower).length > 0 && (second === undefined || /^\p{Ll}/u.test(second));
  return common && /^\p{Lu}\p{Ll}+$/u.test(first.text) && s.tokens[1]?.text !== "'s"
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
};

/** "Twelve dead in blast: police": whom a headline names behind its colon. */
const namedBehindColon = (text: string, s: Sentence, chunks: Chunks): Attribution | null => {
  const { tokens } = s;
  const colon = tokens.findLastIndex((t) => t.text === ':' || (/^[–—-]$/.test(t.text) && t.spaced));
  const group = chunks.nouns.find((n) => n.first === colon + 1);
  if (colon < 3 || !group || group.last < tokens.length - 1 || group.last - group.first > 3) return null;
  if (chunks.verbs.some((v) => v.first > colon) || !/^(?:NOUN|PROPN)$/.test(tokens[group.head]?.pos ?? '')) return null;
  const words = tokens.slice(group.first, group.last + 1).map((t) => t.lower);
  if (!words.some((w) => isPersonNoun(w) || SAYING_BODIES.has(w))) return null;
  return {
    speaker: { name: textOf(text, group.span), at: group.span },
    span: spanOf(s.span.start, tokens[colon]?.span.start ?? s.span.end),
    doubting: false,
  };
};
const SAYING_BODIES: ReadonlySet<string> = new Set(
  'police official officials ministry minister government army military authorities agency report media source sources witness witnesses doctor doctors hospital governor mayor spokesman spokeswoman spokesperson prosecutor prosecutors court union company un'.split(
    ' ',
  ),
);

/**
 * Who says what in a sentence: direct and indirect speech, speaker before or after, "according to".
 * `previous` is the speaker of the sentence before, whom a pronoun or an open quotation continues.
 */
export const readAttributions = (
  text: string,
  s: Sentence,
  chunks: Chunks,
  previous: Speaker | null,
): readonly Attribution[] => {
  const found: Attribution[] = [];
  const { tokens } = s;
  const end = s.span.end;
  for (const [i, token] of tokens.entries()) {
    if (token.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    const group = chunks.nouns.find((n) => n.first === i + 2);
    if (!group) continue;
    const at = speakerSpan(chunks, group);
    const head = tokens[group.head]?.lower ?? '';
    const speaker =
      PRONOUNS.has(head) || head === 'her' || head === 'him' || head === 'them'
        ? previous
        : { name: nameAt(text, s, at), at };
    if (speaker)
      found.push({
        speaker,
        span: i <= 1 ? spanOf(at.end, end) : spanOf(s.span.start, token.span.start),
        doubting: false,
      });
  }
  for (const verb of chunks.verbs) {
    const head = tokens[verb.head];
    if (
      head?.pos !== 'VERB' ||
      !REPORTING_VERBS.has(head.lemma) ||
      verb.negated ||
      verb.voice === 'passive' ||
      verb.form === 'infinitive'
    )
      continue;
    // "the strike called for Monday": nobody says anything
    if (head.lemma === 'call' && tokens[verb.last + 1]?.pos === 'ADP') continue;
    // "The council called off concerts and festivals, citing …": the subject of the main verb says it
    const main =
      head.lower.endsWith('ing') && tokens[verb.first - 1]?.text === ','
        ? chunks.verbs.filter((v) => v.form === 'finite' && v.last < verb.first).at(-1)
        : undefined;
    const before = chunks.nouns.filter((n) => n.last < (main ?? verb).first);
    // reporting to somebody is no saying
    if (head.lemma === 'report' && tokens[verb.last + 1]?.lower === 'to') continue;
    const subject = before
      .filter((n) => n.preposition === null || CLAUSE_OPENERS.test(n.preposition))
      .filter((n) => !REFLEXIVES.test(tokens[n.head]?.lower ?? '') && !/^(?:ADJ|ADV)$/.test(tokens[n.head]?.pos ?? ''))
      .at(-1);
    const after = chunks.nouns.find((n) => n.first === verb.last + 1);
    const opener = tokens[verb.first - 1];
    // "…," said the minister: the verb right after a closing quotation mark or a comma, its subject behind it
    const inverted =
      (opener?.text === '"' || opener?.text === "'" || opener?.text === ',') &&
      after !== undefined &&
      /^(?:say|add|write|state|claim|explain|note)$/.test(head.lemma) &&
      (verb.last + 1 + (after.last - after.first) + 1 >= tokens.length - 2 ||
        tokens[after.last + 1]?.text === ',' ||
        tokens[after.last + 1]?.text === '.');
    const group = inverted ? after : subject;
    if (!group || TIME_NOUNS.has(tokens[group.head]?.lemma ?? '')) continue;
    // words between subject and verb must be adverbs, brackets, an apposition or a prepositional tail
    const headWord = tokens[group.head]?.lower ?? '';
    if (EMPTY_SUBJECTS.has(headWord) || NO_SPEAKERS.test(headWord) || WEEKDAY.test(headWord)) continue;
    const at = speakerSpan(chunks, group);
    const speaker = PRONOUNS.has(headWord) ? previous : { name: nameAt(text, s, at), at };
    if (!speaker) continue;
    const next = tokens[verb.last + 1];
    // "…," Anna told reporters: a quotation closes right before the speaker
    const mark = tokens[Math.min(group.first, verb.first) - 1];
    const closed =
      (mark?.text === '"' || mark?.text === "'") &&
      mark.index > 1 &&
      /^[,.?!]$/.test(tokens[mark.index - 1]?.text ?? '');
    const complementBefore =
      inverted ||
      closed ||
      !next ||
      (next.pos === 'PUNCT' && next.text !== ':' && next.text !== '"' && next.text !== "'" && next.text !== ',') ||
      ((next.pos === 'ADP' || WHEN_SAID.test(next.lower)) && isTailOnly(s, verb.last + 1)) ||
      (next.text === ',' && !hasQuoteAfter(s, verb.last + 1));
    const span = complementBefore
      ? spanOf(
          s.span.start,
          group.first === 0
            ? s.span.start
            : Math.max(s.span.start, (tokens[Math.min(group.first, verb.first)]?.span.start ?? s.span.start) - 1),
        )
      : spanOf(tokens[verb.last]?.span.end ?? s.span.end, end);
    if (span.end - span.start < 8) continue;
    found.push({ speaker, span, doubting: DOUBTING_VERBS.has(head.lemma) });
  }
  const behind = found.length === 0 ? namedBehindColon(text, s, chunks) : null;
  return behind ? [behind] : found;
};

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** A day right behind "said" is when it was said. */
const WHEN_SAID = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|late|early|earlier|later|overnight)$/;

/** "said on Monday.", "reported in a statement": nothing is said after the verb. */
const isTailOnly = (s: Sentence, from: number): boolean => {
  const rest = s.tokens.slice(from);
  return (
    rest.length <= 8 && !rest.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.lower === 'that' || t.text === '"')
  );
};

const hasQuoteAfter = (s: Sentence, from: number): boolean =>
  s.tokens.slice(from).some((t) => t.text === '"' || t.lower === 'that');
