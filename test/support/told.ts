import { alignEvents, type EventAlignment } from '../../src/align/events.js';
import { alignQuestions, type AlignedQuestion } from '../../src/align/questions.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import { NO_METADATA } from '../../src/domain/source.js';

/** An article as a test tells it: its text, and when it was published. */
export interface Told {
  readonly text: string;
  readonly on?: string;
}

/** Reads invented articles; their ids are a, b, c … */
export const readTold = (articles: readonly Told[]): readonly ArticleReading[] =>
  articles.map(({ text, on }, i) =>
    readArticle({
      id: String.fromCharCode(97 + i),
      text,
      metadata: { ...NO_METADATA, publishedAt: on ?? null, publishedAtBasis: on === undefined ? 'unknown' : 'stated' },
    }),
  );

/** Reads and aligns invented articles. */
export const alignTold = (
  articles: readonly Told[],
): {
  readonly readings: readonly ArticleReading[];
  readonly candidates: readonly (readonly Candidate[])[];
  readonly events: EventAlignment;
  readonly questions: readonly AlignedQuestion[];
} => {
  const readings = readTold(articles);
  const candidates = readings.map((reading) => EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)));
  const events = alignEvents(readings);
  const questions = alignQuestions(
    readings.map((reading, i) => ({ reading, candidates: candidates[i] ?? [] })),
    events,
  );
  return { readings, candidates, events, questions };
};
