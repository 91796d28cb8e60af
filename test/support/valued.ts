import type { ClaimOf } from '../../src/compare/comparator.js';
import type { ValueKind, ValueOf } from '../../src/domain/value.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { alignedClaim, articleRead } from './aligned.js';

/** What a test says of a claim beside its value. */
export interface Circumstances {
  readonly event?: string;
  readonly key?: string;
  readonly predicate?: string;
  readonly subject?: string;
  readonly speaker?: string;
  readonly reading?: ArticleReading;
  readonly said?: Partial<Candidate>;
}

let articles = 0;

/** An article published so many days after 15 June 2024, another one each time; undated for null. */
export const published = (days: number | null): ArticleReading =>
  articleRead(`${String(articles++)} on ${String(days)}`, {
    publishedAt:
      days === null ? null : new Date(Date.parse('2024-06-15') + days * 86_400_000).toISOString().slice(0, 10),
  });

const FIRST = published(0);

/** A claim of a value that nobody extracted; all stand in one article of one event unless said. */
export const valued = <K extends ValueKind>(
  value: ValueOf<K>,
  display: string,
  { event = 'event', key = value.kind, predicate, subject, speaker, reading = FIRST, said = {} }: Circumstances = {},
): ClaimOf<K> => ({
  ...alignedClaim(
    display,
    reading,
    {
      kind: value.kind,
      value,
      display,
      topic: { key, predicate: predicate ?? null, thing: '', ...(subject === undefined ? {} : { subject }) },
      speaker: speaker === undefined ? null : { name: speaker, at: { start: 0, end: 0 } },
      ...said,
    },
    event,
  ),
  value,
});
