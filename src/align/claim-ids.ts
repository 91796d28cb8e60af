import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading } from '../extract/reading.js';
import { stableId } from '../kernel/digest.js';

/** What an extractor found in one article. */
interface Read {
  readonly reading: ArticleReading;
  readonly candidates: readonly Candidate[];
}

const known = new WeakMap<readonly Candidate[], ReadonlyMap<Candidate, string>>();

const idsOf = ({ reading, candidates }: Read): ReadonlyMap<Candidate, string> => {
  const { id, text } = reading.article;
  const places = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { kind, topic, span, mark } = candidate;
    const words = text.slice(span.start, span.end);
    const key = JSON.stringify([kind, topic.key, words, mark.start - span.start]);
    const held = places.get(key);
    if (held) held.push(candidate);
    else places.set(key, [candidate]);
  }
  const ids = new Map<Candidate, string>();
  for (const [key, said] of places) {
    const starts = [...new Set(said.map(({ span }) => span.start))].sort((a, b) => a - b);
    const order = new Map(starts.map((start, i) => [start, String(i)]));
    for (const candidate of said) ids.set(candidate, stableId('claim', id, key, order.get(candidate.span.start) ?? ''));
  }
  return ids;
};

/**
 * Ids of an article's claims. The same words read the same way are one claim in every analysis and in every text of the source, wherever in the text
 * they stand: where the source is changed around them, it is still the same claim. Words that stand more than once are told apart by their order.
 */
export const claimIdsOf = (read: Read): ReadonlyMap<Candidate, string> => {
  const held = known.get(read.candidates) ?? idsOf(read);
  known.set(read.candidates, held);
  return held;
};
