import type { Modality } from '../domain/claim.js';
import type { Basis, DayPart, Grain, Hedge } from '../domain/value.js';
import type { Span } from '../kernel/span.js';
import { readChunks } from '../text/chunks.js';
import { readDates } from '../text/dates/read-dates.js';
import { readFrames } from '../text/frames.js';
import type { NameKind } from '../text/names/name-mention.js';
import { readNames } from '../text/names/read-names.js';
import { resolveNames } from '../text/names/resolve-names.js';
import { readPlaces } from '../text/places/read-places.js';
import { readQuantities } from '../text/quantities/read-quantities.js';
import type { Sentence } from '../text/sentence.js';
import { readSentences } from '../text/tokens.js';

/** What the grammars say of some words, before anything is made a claim of. */
export type Read =
  | {
      readonly kind: 'quantity';
      /** The numbers as stated, in order. */
      readonly values: readonly number[];
      readonly low: number;
      /** Null means open upwards. */
      readonly high: number | null;
      readonly hedge: Hedge;
      readonly unit: string | null;
    }
  | {
      readonly kind: 'date';
      readonly from: string | null;
      readonly to: string | null;
      readonly grain: Grain;
      readonly basis: Basis;
      readonly rule: string;
      readonly part: DayPart | null;
    }
  | { readonly kind: 'name'; readonly name: string; readonly of: NameKind }
  | { readonly kind: 'place'; readonly name: string }
  | {
      readonly kind: 'polarity';
      /** Lemma of the predicate, with its particle. */
      readonly predicate: string;
      readonly negated: boolean;
      readonly modality: Modality;
    };

/** One thing read, and the words it was read from, in UTF-16 offsets. */
export type Found = Read & { readonly span: Span };

/** Everything that the grammars find in a text, sentence by sentence, in the order of its kinds and places. */
export interface TextFound {
  readonly sentences: number;
  readonly found: readonly Found[];
}

/** A number that the words deny ("nine, not fifty") is none of what they say. */
const quantitiesOf = (sentence: Sentence): readonly Found[] =>
  readQuantities(sentence)
    .filter(({ negated }) => !negated)
    .map(({ span, value: { stated, low, high, hedge, unit } }) => ({
      kind: 'quantity',
      span,
      values: stated,
      low,
      high,
      hedge,
      unit,
    }));

/**
 * What the grammars of quantities, dates, names, places and polarity find in a text, without the regions and events of an article: the window on them
 * for methodology and measuring. `publishedAt` is an ISO day or date-time, null if unknown. Dates are read against the last day named before them.
 */
export const readText = (text: string, publishedAt: string | null): TextFound => {
  const sentences = readSentences(text);
  const names = resolveNames(sentences.map(readNames));
  let anchor: { readonly from: string; readonly to: string } | null = null;
  const found = sentences.flatMap((sentence, i): readonly Found[] => {
    const dates = readDates(sentence, { publishedAt, anchor });
    for (const { value } of dates)
      if (value.grain === 'day' && value.from !== null && value.to !== null)
        anchor = { from: value.from, to: value.to };
    return [
      ...quantitiesOf(sentence),
      ...dates.map(({ span, value: { from, to, grain, basis, rule, part } }): Found => ({
        kind: 'date',
        span,
        from,
        to,
        grain,
        basis,
        rule,
        part: part ?? null,
      })),
      ...(names[i] ?? []).map(({ span, name, kind }): Found => ({ kind: 'name', span, name, of: kind })),
      ...readPlaces(sentence).map(({ span, place }): Found => ({ kind: 'place', span, name: place.name })),
      ...readFrames(sentence, readChunks(sentence)).map(({ span, predicate, negated, modality }): Found => ({
        kind: 'polarity',
        span,
        predicate,
        negated,
        modality,
      })),
    ];
  });
  return { sentences: sentences.length, found };
};
