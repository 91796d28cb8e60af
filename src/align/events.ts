import type { Evidence, NewsEvent } from '../domain/finding.js';
import type { ArticleReading } from '../extract/reading.js';
import { familiesRelated, type Situation } from '../extract/situations.js';
import { stableId } from '../kernel/digest.js';
import { describeEvent } from './describe-event.js';
import { sumOf, weighed } from './evidence.js';
import { OPPOSED, SAME_EVENT } from './match-weights.js';
import { storyKeys } from './story-keys.js';
import { apart, matchShares, tellingsOf, type Telling } from './telling.js';
import { indexTopics, type TopicIndex } from './topics.js';

export interface EventAlignment {
  readonly events: readonly NewsEvent[];
  readonly eventOf: ReadonlyMap<Situation, string>;
  /** The event of an article as a whole, for what stands in no situation. */
  readonly eventOfArticle: ReadonlyMap<ArticleReading, string>;
  /** Whether two articles tell of an event in common. */
  readonly together: (a: ArticleReading, b: ArticleReading) => boolean;
  /** The words of all articles, counted once. */
  readonly topics: TopicIndex;
  /** Articles that have tellings of what may be one event, whether or not they ended up in one. */
  readonly met: readonly (readonly [ArticleReading, ArticleReading])[];
  /** Why two situations are one event; empty for situations of one article or of different events. */
  readonly why: (a: Situation, b: Situation) => readonly Evidence[];
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly rows: readonly Evidence[];
  readonly sum: number;
}

const related = (a: Situation, b: Situation): boolean =>
  [...a.families].some((f) => [...b.families].some((g) => familiesRelated(f, g)));

/** Pairs of tellings of two articles that share a key and may be of one event. */
const neighbours = (tellings: readonly Telling[]): readonly (readonly [number, number])[] => {
  const posted = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  for (const [b, right] of tellings.entries()) {
    const met = new Set<number>();
    for (const key of storyKeys(right)) {
      const held = posted.get(key);
      if (!held) {
        posted.set(key, [b]);
        continue;
      }
      for (const a of held) met.add(a);
      held.push(b);
    }
    for (const a of met) {
      const left = tellings[a];
      if (
        left &&
        left.reading !== right.reading &&
        ((left.lead && right.lead) || related(left.situation, right.situation))
      )
        pairs.push([a, b]);
    }
  }
  return pairs;
};

interface Links {
  /** Pairs of tellings of two articles that may be one event, the strongest first. */
  readonly joining: readonly Link[];
  /** Whether something speaks so strongly against two tellings being one event that no third brings them together. */
  readonly opposed: (a: number, b: number) => boolean;
}

const keyOf = (a: number, b: number): string => (a < b ? `${String(a)}|${String(b)}` : `${String(b)}|${String(a)}`);

const linksOf = (tellings: readonly Telling[], topics: TopicIndex): Links => {
  const links: Link[] = [];
  const against = new Set<string>();
  for (const [a, b] of neighbours(tellings)) {
    const left = tellings[a];
    const right = tellings[b];
    if (!left || !right || apart(left, right)) continue;
    const rows = matchShares(left, right, topics).map(weighed);
    const sum = sumOf(rows);
    if (sum >= SAME_EVENT) links.push({ a, b, rows, sum });
    else if (sum < SAME_EVENT - OPPOSED) against.add(keyOf(a, b));
  }
  return {
    joining: links.sort((x, y) => y.sum - x.sum || x.a - y.a || x.b - y.b),
    opposed: (a, b) => {
      const x = tellings[a];
      const y = tellings[b];
      return against.has(keyOf(a, b)) || (x !== undefined && y !== undefined && apart(x, y));
    },
  };
};

/** Joins along the links, never across what rules an event out. */
const clustersOf = (tellings: readonly Telling[], links: Links): ReadonlySet<readonly number[]> => {
  const clusterOf = tellings.map((_, i) => [i]);
  for (const link of links.joining) {
    const left = clusterOf[link.a];
    const right = clusterOf[link.b];
    if (!left || !right || left === right) continue;
    if (left.some((i) => right.some((k) => links.opposed(i, k)))) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const i of joined) clusterOf[i] = joined;
  }
  return new Set(clusterOf);
};

/** Joins the situations of all articles into events: strongest evidence first, never across what rules an event out. */
export const alignEvents = (readings: readonly ArticleReading[]): EventAlignment => {
  const tellings = readings.flatMap(tellingsOf);
  const topics = indexTopics(readings);
  const links = linksOf(tellings, topics);
  const indexOf = new Map(tellings.map((m, i) => [m.situation, i]));
  const why = new Map(links.joining.map((link) => [keyOf(link.a, link.b), link.rows]));
  const eventOf = new Map<Situation, string>();
  const events: NewsEvent[] = [];
  for (const cluster of clustersOf(tellings, links)) {
    const inside = cluster.flatMap((i) => (tellings[i] ? [tellings[i]] : []));
    const id = stableId(
      'event',
      ...inside.map(
        (m) =>
          `${m.reading.article.id}#${String(m.situation.frame?.sentence.span.start ?? 0)}#${String(m.situation.frame?.head ?? 0)}`,
      ),
    );
    for (const member of inside) eventOf.set(member.situation, id);
    events.push(
      describeEvent(
        id,
        inside.map((m) => m.situation),
      ),
    );
  }
  const eventOfArticle = new Map<ArticleReading, string>();
  for (const reading of readings) {
    const lead = reading.situations[0];
    const id = lead ? eventOf.get(lead) : undefined;
    if (id) eventOfArticle.set(reading, id);
    else {
      const own = stableId('event', reading.article.id);
      events.push({
        id: own,
        title: reading.article.metadata.title ?? 'Untitled article',
        from: null,
        to: null,
        place: null,
      });
      eventOfArticle.set(reading, own);
    }
  }
  return {
    events,
    eventOf,
    eventOfArticle,
    together: (a, b) => {
      const told = new Set(a.situations.map((s) => eventOf.get(s)));
      return a === b || b.situations.some((s) => told.has(eventOf.get(s)));
    },
    met: links.joining.flatMap(({ a, b }) => {
      const [left, right] = [tellings[a], tellings[b]];
      return left && right ? [[left.reading, right.reading] as const] : [];
    }),
    topics,
    why: (a, b) => why.get(keyOf(indexOf.get(a) ?? -1, indexOf.get(b) ?? -1)) ?? [],
  };
};
