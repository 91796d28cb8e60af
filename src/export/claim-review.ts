import type { Standing } from '../domain/sheet.js';
import { Problem } from '../kernel/problem.js';
import type { ClaimInContext, ConflictView } from '../ports/readers.js';
import type { ClaimStanding } from './standing.js';
import type { PublishedBy } from './published-by.js';

/** Longest `claimReviewed` that search engines show whole, in code points. */
const LONGEST_REVIEWED = 75;

/** Ratings of what was decided either way: https://schema.org/Rating, 5 best and 1 worst. All else has words only. */
const RATED: Readonly<Partial<Record<Standing, number>>> = { accepted: 5, rejected: 1 };

/** What a reader is told of a value's standing; nothing is said of what is open. */
const VERDICTS: Readonly<Partial<Record<Standing, string>>> = {
  accepted: 'Established',
  'accepted-in-scope': 'Established in a scope',
  low: 'Low figure of a range',
  best: 'Best figure of a range',
  high: 'High figure of a range',
  superseded: 'Superseded by a later report',
  rejected: 'Not established',
  attributed: 'Not settled, published with its source',
};

/** At most so many code points, cut between words. */
export const cutAtWord = (text: string, longest: number): string => {
  const points = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (points.length <= longest) return points.join('');
  const kept = points.slice(0, longest - 1).join('');
  const space = points[longest - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${space > 0 ? kept.slice(0, space) : kept}…`;
};

const dayOf = (iso: string | null): string | undefined => iso?.slice(0, 10);

/** Claims of one value and one standing, told as one review. */
interface Reviewed {
  readonly standing: ClaimStanding;
  readonly claims: readonly ClaimInContext[];
}

const reviewedOf = (
  { positions }: ConflictView,
  standings: ReadonlyMap<string, ClaimStanding>,
): readonly Reviewed[] => {
  const groups = new Map<string, { standing: ClaimStanding; claims: ClaimInContext[] }>();
  for (const held of positions.flatMap((position) => position.claims)) {
    const standing = standings.get(held.claim.id);
    if (!standing || VERDICTS[standing.standing] === undefined) continue;
    const key = `${held.claim.display.toLowerCase()}|${standing.standing}|${standing.scope}`;
    const group = groups.get(key) ?? { standing, claims: [] };
    if (!group.claims.some(({ claim }) => claim.id === held.claim.id)) group.claims.push(held);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const appearanceOf = ({ source: { metadata } }: ClaimInContext): Readonly<Record<string, unknown>> => ({
  '@type': 'CreativeWork',
  ...(metadata.url !== null && { url: metadata.url }),
  ...(metadata.title !== null && { headline: metadata.title }),
  ...(metadata.publisher !== null && { publisher: { '@type': 'Organization', name: metadata.publisher } }),
  ...(metadata.publishedAt !== null && { datePublished: dayOf(metadata.publishedAt) }),
});

/** The one speaker whom all of these cite; null where they cite several or none. */
const speakerOf = (claims: readonly ClaimInContext[]): string | null => {
  const names = new Set(claims.map(({ claim }) => claim.speaker?.name ?? null));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
};

/** The earliest of what is dated; null where nothing is. */
const firstOf = (claims: readonly ClaimInContext[]): ClaimInContext | null =>
  claims
    .filter(({ source }) => source.metadata.publishedAt !== null)
    .reduce<ClaimInContext | null>(
      (first, held) =>
        first === null || (held.source.metadata.publishedAt ?? '') < (first.source.metadata.publishedAt ?? '')
          ? held
          : first,
      null,
    );

const ratingOf = ({ standing, scope, why }: ClaimStanding, rationale: string): Readonly<Record<string, unknown>> => {
  const value = RATED[standing];
  const verdict = VERDICTS[standing] ?? '';
  return {
    '@type': 'Rating',
    ...(value !== undefined && { ratingValue: value, bestRating: 5, worstRating: 1 }),
    alternateName: scope === '' ? verdict : `${verdict}: ${scope}`,
    ratingExplanation: rationale === '' ? why : rationale,
  };
};

/** Whether a decision stands that judges a value: not of what is open, challenged, left to be reported, or no conflict. */
export const isReviewable = (view: ConflictView, standings: ReadonlyMap<string, ClaimStanding>): boolean =>
  view.status === 'resolved' && view.resolutions.length > 0 && reviewedOf(view, standings).length > 0;

/** The refusal of what is not reviewable. */
export const nothingToReview = (): Problem =>
  new Problem(
    'conflict',
    'There is nothing to publish of this conflict: no decision stands that judges a value.',
    'Decide it first; what needs reporting, is challenged or is no conflict is not reviewed.',
  );

/**
 * ClaimReviews (https://schema.org/ClaimReview) of a decided conflict, one for each value that was judged, as a JSON-LD graph. Throws Problem
 * `conflict` for what is not reviewable: there is nothing to publish.
 */
export const claimReviewsOf = (
  view: ConflictView,
  standings: ReadonlyMap<string, ClaimStanding>,
  by: PublishedBy,
): readonly Readonly<Record<string, unknown>>[] => {
  const last = view.resolutions.at(-1);
  if (!last || !isReviewable(view, standings)) throw nothingToReview();
  const reviewed = reviewedOf(view, standings);
  return reviewed.flatMap(({ standing, claims }) => {
    const [lead] = claims;
    if (!lead) return [];
    const speaker = speakerOf(claims);
    const first = firstOf(claims);
    return [
      {
        '@type': 'ClaimReview',
        url: `${by.url}/claims/${lead.claim.id}`,
        claimReviewed: cutAtWord(lead.claim.quote, LONGEST_REVIEWED),
        author: { '@type': 'Organization', name: by.organisation, url: by.url },
        datePublished: dayOf(last.decidedAt),
        reviewRating: ratingOf(standing, last.rationale),
        itemReviewed: {
          '@type': 'Claim',
          ...(speaker !== null && { author: { '@type': 'Thing', name: speaker } }),
          ...(first && {
            datePublished: dayOf(first.source.metadata.publishedAt),
            firstAppearance: appearanceOf(first),
          }),
          appearance: claims.map(appearanceOf),
        },
      },
    ];
  });
};

/** The document that holds reviews. */
export const claimReviewDocument = (
  reviews: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> => ({ '@context': 'https://schema.org', '@graph': reviews });
