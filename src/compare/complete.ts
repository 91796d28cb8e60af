import type { Claim } from '../domain/claim.js';
import type { Conflict, Disagreement, Position } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { Article } from '../domain/source.js';
import { developingWords, seriesOf } from './developing.js';
import { shortened } from './explain.js';

/** What a count that only rose is worth of the score of a contradiction: it is looked at after those. */
const DEVELOPING_SHARE = 0.6;

/** A conflict's claims and articles, by id. */
export interface Surroundings {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly policy: Policy;
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Distinct publishers and independent origins of a position: three reprints of one text are three outlets and one origin. */
const supported = (position: Position, { claims, articles }: Surroundings): Position => {
  const held = position.claims.flatMap((id) => claims.get(id) ?? []);
  const outlets = held.map(({ document }) => {
    const publisher = articles.get(document)?.metadata.publisher;
    return publisher ? `publisher:${publisher.trim().toLowerCase()}` : `source:${document}`;
  });
  return {
    ...position,
    outlets: new Set(outlets).size,
    origins: new Set(held.map(({ origin, document }) => origin?.id ?? document)).size,
  };
};

const developing = (conflict: Conflict, around: Surroundings): Conflict => {
  const series = seriesOf(conflict, around.claims, around.articles);
  if (!series) return conflict;
  return {
    ...conflict,
    series,
    suggestion: 'superseded',
    explanation: developingWords(series).text,
    score: rounded(Math.max(around.policy.leastScore, conflict.score * DEVELOPING_SHARE)),
  };
};

/** Longest stretch of a quote that a sentence carries. */
const LONGEST_QUOTE = 90;

const quoteOf = (claim: Claim | undefined): string => shortened(claim?.quote ?? '', LONGEST_QUOTE);

const withQuotes = (explanation: string, pair: Disagreement, { claims }: Surroundings): string =>
  `${explanation.replace(/\.$/u, '')}: “${quoteOf(claims.get(pair.a))}” against “${quoteOf(claims.get(pair.b))}”.`;

/** How often each of some words is said. */
const timesSaid = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const said of words) counts.set(said, (counts.get(said) ?? 0) + 1);
  return counts;
};

/** The same sentence for two pairs or two conflicts tells neither: each of them then carries its own quotes. */
const toldApart = (conflicts: readonly Conflict[], around: Surroundings): readonly Conflict[] => {
  const heads = timesSaid(conflicts.map(({ explanation }) => explanation));
  const pairs = timesSaid(conflicts.flatMap((conflict) => conflict.pairs.map(({ explanation }) => explanation)));
  const twice = (counts: ReadonlyMap<string, number>, words: string): boolean => (counts.get(words) ?? 0) > 1;
  return conflicts.map((conflict) => {
    const [top] = conflict.pairs;
    return {
      ...conflict,
      explanation:
        top && twice(heads, conflict.explanation)
          ? withQuotes(conflict.explanation, top, around)
          : conflict.explanation,
      pairs: conflict.pairs.map((pair) =>
        twice(pairs, pair.explanation) ? { ...pair, explanation: withQuotes(pair.explanation, pair, around) } : pair,
      ),
    };
  });
};

/**
 * What conflicts are told by once all of them are known: outlets and origins behind each position, the series of a count that rose, and no
 * sentence that is said of two things.
 */
export const completeConflicts = (conflicts: readonly Conflict[], around: Surroundings): readonly Conflict[] =>
  toldApart(
    conflicts.map((conflict) =>
      developing({ ...conflict, positions: conflict.positions.map((position) => supported(position, around)) }, around),
    ),
    around,
  );
