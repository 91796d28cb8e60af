import { weighedSenses } from '../text/lexicon/wordnet/nouns.js';
import type { Modality, Speaker } from '../domain/claim.js';
import type { Value, ValueKind, ValueOf } from '../domain/value.js';
import type { Span } from '../kernel/span.js';
import type { NounGroup } from '../text/chunks.js';
import type { Frame } from '../text/frame.js';
import type { Place } from '../text/places/place.js';
import type { Sentence } from '../text/sentence.js';
import type { ArticleReading, SentenceReading } from './reading.js';
import type { Situation } from './situations.js';

/** What a claim answers, before events are known: claims with one key may meet. */
export interface Topic {
  /** Kind-specific blocking key, e.g. `count|detain|people`. */
  readonly key: string;
  /** Class of the predicate, if any. */
  readonly predicate: string | null;
  /** The thing asked about: the counted noun, the actor … as lower-case words. */
  readonly thing: string;
  /** The question as an editor would put it, where the key alone does not word it. */
  readonly asks?: string;
  /** Whom the claim is about, by full name, where one bearer rather than one happening makes claims meet (roles, statuses). */
  readonly subject?: string;
}

/** A claim as an extractor finds it, not yet aligned. */
export interface Candidate {
  readonly kind: ValueKind;
  readonly value: Value;
  readonly topic: Topic;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly mark: Span;
  readonly display: string;
  readonly hedge: string | null;
  readonly modality: Modality;
  readonly speaker: Speaker | null;
  readonly situation: Situation | null;
  readonly frame: Frame | null;
  /** The place that the claim's own clause names; null where it names none. */
  readonly place: Place | null;
  /** Lower-case head of the noun group the claim is about, null without one. */
  readonly thing: string | null;
  /** Words that narrow what is said: "that morning", "in total", "another". */
  readonly scope: readonly string[];
  /** Position in the article, 0 for the first sentence; headlines count as 0. */
  readonly depth: number;
}

/** A rule that finds claims of one kind. Pure: it only looks things up in the reading. */
export interface Extractor<K extends ValueKind> {
  readonly meta: {
    readonly id: string;
    readonly yields: K;
    readonly version: number;
    readonly docs: { readonly summary: string; readonly limits: string };
  };
  readonly extract: (article: ArticleReading) => readonly (Candidate & { readonly value: ValueOf<K> })[];
}

/** Words of a noun group as they stand, without a leading article. */
export const wordsOf = (sentence: Sentence, group: NounGroup): string =>
  sentence.tokens
    .slice(group.first, group.last + 1)
    .map((t, i) => (i > 0 && t.spaced ? ' ' : '') + t.text)
    .join('')
    .replace(/^(?:the|a|an)\s+/i, '');

/** What any candidate of a sentence shares: modality and speaker from speech and frame. */
export const voiceOf = (
  reading: SentenceReading,
  span: Span,
  frame: Frame | null,
): { readonly modality: Modality; readonly speaker: Speaker | null } => {
  const held = reading.attributions
    .filter((a) => a.span.start <= span.start && span.end <= a.span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const modality =
    frame && frame.modality !== 'asserted'
      ? frame.modality
      : held
        ? held.doubting
          ? 'alleged'
          : 'reported'
        : 'asserted';
  return { modality, speaker: held?.speaker ?? null };
};

/** An extractor of some kind. */
export type AnyExtractor = { readonly [K in ValueKind]: Extractor<K> }[ValueKind];

/** Lemma of what a frame affects, null where it affects nothing named. */
export const headOf = (frame: Frame): string | null =>
  frame.affected ? (frame.sentence.tokens[frame.affected.head]?.lemma ?? null) : null;

/** A value as it is shown: the capital that only opens a sentence is none of its own ("Nine" counts nine, "Friday" stays). */
export const asValue = (sentence: Sentence, text: string): string => {
  const first = sentence.tokens[0];
  const [, second] = text.split(' ');
  // the tagger takes "Hundreds" at the head of a sentence for a name
  const common =
    first !== undefined &&
    (first.pos !== 'PROPN' || (/^\p{L}+s$/u.test(first.text) && weighedSenses(first.lower).length > 0));
  return common && text.startsWith(first.text) && /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(second ?? '')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};
