import { sliceOf, spanOf } from '../../kernel/span.js';
import { KIND_WORDS } from '../words.js';
import type { ExtractorMeta, ReadSentence } from './methodology.page.js';

/** A stretch of a sentence; `mark` where a claim quotes it. */
export interface StretchModel {
  readonly text: string;
  readonly mark: boolean;
}

/** A sentence and the claims that a rule finds in it. */
export interface ReadingRowModel {
  readonly sentence: readonly StretchModel[];
  readonly values: readonly string[];
}

/** The page of one extractor: what it reads, where it stops, and sentences that it has just read. */
export interface ExtractorPageModel {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly summary: string;
  readonly limits: string;
  readonly readings: readonly ReadingRowModel[];
}

/** Cuts a sentence where quotes begin and end; joined again, the stretches are the sentence. */
const stretchesOf = ({ text, found }: ReadSentence): readonly StretchModel[] => {
  const cuts = [...new Set([0, ...found.flatMap(({ span }) => [span.start, span.end]), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const stretch = spanOf(start, cuts[i + 1] ?? text.length);
    return {
      text: sliceOf(text, stretch),
      mark: found.some(({ span }) => span.start <= stretch.start && stretch.end <= span.end),
    };
  });
};

export const extractorPage = (
  { id, yields, version, docs }: ExtractorMeta,
  readings: readonly ReadSentence[],
): ExtractorPageModel => ({
  id,
  kind: KIND_WORDS[yields],
  version,
  summary: docs.summary,
  limits: docs.limits,
  readings: readings.map((reading) => ({
    sentence: stretchesOf(reading),
    values: reading.found.map(({ display }) => display),
  })),
});
