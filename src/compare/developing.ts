import type { Claim } from '../domain/claim.js';
import type { Conflict, SeriesPoint } from '../domain/finding.js';
import { comparePublished } from '../domain/published.js';
import type { Article } from '../domain/source.js';
import { sliceOf } from '../kernel/span.js';
import { MONTH_NAMES } from '../text/dates/vocabulary.js';

/** Words of a report that a count has risen to what it says. */
const RISEN =
  /\b(?:(?:rose|rises|risen|rising|climbed|climbs|grew|grown|jumped|increased|went up|gone up|soared|mounted) (?:sharply |steadily |further |again )?(?:to|from|past|above)|up from|revised (?:up|upwards?) |raised (?:it |the (?:toll|figure|number|count) )?to)/iu;

/** Words of a report that its count is an early one. */
const EARLY =
  /\b(?:initially|at first|first (?:put|reported|counted|said)|earlier (?:put|reported|report|figure|toll|count)|preliminary|provisional|so far|until now|to date|as of)\b/iu;

/** Words of either sort, for the terms that a claim's scope is made of: they tell a stage of a count, not another thing counted. */
const STAGE = /^(?:initially|at first|so far|to date|until now|later|by (?:noon|evening|nightfall))$/iu;

/** Whether words that narrow a count only say at which stage it stood. */
export const isStage = (words: string): boolean => STAGE.test(words);

/** A count as one report gives it. */
export interface Told {
  readonly low: number;
  /** ISO day or date-time, null where unknown. */
  readonly publishedAt: string | null;
  /** The sentence that gives it. */
  readonly sentence: string;
}

const revisionIn = (pattern: RegExp, told: Told): string | null => pattern.exec(told.sentence)?.[0].trim() ?? null;

/** How it is known that a count rose from one report to another; null where it may not have. */
export interface Rise {
  readonly by: 'publication' | 'words';
  /** Revision words of the two reports, empty where neither has any. */
  readonly words: readonly string[];
}

/**
 * Whether two different counts of one thing are a count that rose: the higher was published later; or nothing tells which was published first, and
 * the higher says that it rose or the lower that it is an early one. A later and lower count is a contradiction, whatever its words.
 */
export const riseOf = (a: Told, b: Told): Rise | null => {
  const [lower, higher] = a.low <= b.low ? [a, b] : [b, a];
  const order = comparePublished(lower.publishedAt, higher.publishedAt);
  const words = [revisionIn(EARLY, lower), revisionIn(RISEN, higher)].filter((found) => found !== null);
  if (order > 0 || lower.low === higher.low) return null;
  if (order < 0) return { by: 'publication', words };
  return words.length > 0 ? { by: 'words', words } : null;
};

/** Sentences for a count that rose, with holes for the series and for the words of revision. */
export const DEVELOPING_MESSAGES = {
  rose: '{series}: the count rose from report to report, so the earlier figures may only be out of date.',
  'said-to-rise':
    '{series}: the count rose, and the reports say so (“{words}”), so the earlier figures may only be out of date.',
} as const;
export type DevelopingMessage = keyof typeof DEVELOPING_MESSAGES;

/** Reports named in the sentence; of a longer series the first and the last. */
const MOST_NAMED = 4;

/** "June 14" or "June 14, 09:30" of an ISO day or date-time, as it is written. */
const whenWords = (iso: string, withTime: boolean): string => {
  const day = `${MONTH_NAMES[Number(iso.slice(5, 7)) - 1] ?? ''} ${String(Number(iso.slice(8, 10)))}`;
  return withTime && iso.includes('T') ? `${day}, ${iso.slice(11, 16)}` : day;
};

/** Which message says it, and its holes. */
export const developingWords = (
  series: readonly SeriesPoint[],
): { readonly message: DevelopingMessage; readonly text: string } => {
  const days = series.map((point) => point.publishedAt?.slice(0, 10) ?? '');
  const sameDay = new Set(days).size < days.length;
  const steps = series.filter((point, i) => point.low !== series[i - 1]?.low);
  const named = steps.length <= MOST_NAMED ? steps : [...steps.slice(0, 2), ...steps.slice(-2)];
  const told = named.map(({ display, publisher, title, publishedAt }) => {
    const who = publisher ?? (title === null ? 'an article without a title' : `“${title}”`);
    return `${display} in ${who}${publishedAt === null ? '' : ` (${whenWords(publishedAt, sameDay)})`}`;
  });
  const words = [...new Set(series.flatMap((point) => point.words))].join('”, “');
  const message = words === '' ? 'rose' : 'said-to-rise';
  const holes: Readonly<Record<string, string>> = { series: told.join(', then '), words };
  const text = DEVELOPING_MESSAGES[message].replace(/\{([a-z]+)\}/gu, (_, name: string) => holes[name] ?? '');
  return { message, text: text.charAt(0).toUpperCase() + text.slice(1) };
};

const inOrder = (a: SeriesPoint, b: SeriesPoint): number =>
  Number(a.publishedAt === null) - Number(b.publishedAt === null) ||
  comparePublished(a.publishedAt, b.publishedAt) ||
  a.low - b.low ||
  (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);

/**
 * The series of a count that rose with the time of publication: each value once per article, in order of publication, undated last; null for a
 * conflict that is anything else. Every one of its pairs must have risen: one later and lower figure, and it is a contradiction.
 */
export const seriesOf = (
  conflict: Conflict,
  claims: ReadonlyMap<string, Claim>,
  articles: ReadonlyMap<string, Article>,
): readonly SeriesPoint[] | null => {
  if (conflict.kind !== 'quantity' || !conflict.pairs.every(({ message }) => message === 'developing')) return null;
  const points: SeriesPoint[] = [];
  const seen = new Set<string>();
  for (const id of conflict.positions.flatMap((position) => position.claims)) {
    const claim = claims.get(id);
    const article = claim && articles.get(claim.document);
    if (!article || claim.value.kind !== 'quantity') continue;
    const key = `${claim.document}|${claim.display.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { publishedAt, publisher, title } = article.metadata;
    const sentence = sliceOf(article.text, claim.sentence);
    const told = { low: claim.value.low, publishedAt, sentence };
    const words = [revisionIn(RISEN, told), revisionIn(EARLY, told)].filter((found) => found !== null);
    points.push({
      claim: id,
      display: claim.display,
      low: claim.value.low,
      high: claim.value.high,
      publishedAt,
      publisher,
      title,
      words,
    });
  }
  points.sort(inOrder);
  const falls = points.some((later, i) =>
    points
      .slice(0, i)
      .some(
        (earlier) =>
          comparePublished(earlier.publishedAt, later.publishedAt) < 0 &&
          later.high !== null &&
          later.high < earlier.low,
      ),
  );
  return !falls && new Set(points.map(({ low }) => low)).size > 1 ? points : null;
};
