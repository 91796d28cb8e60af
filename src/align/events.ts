import type { Evidence, NewsEvent } from '../domain/finding.js';
import type { DateValue } from '../domain/value.js';
import type { ArticleReading } from '../extract/reading.js';
import { familiesRelated, type Situation } from '../extract/situations.js';
import { stableId } from '../kernel/digest.js';
import { addDays, daysBetween } from '../text/dates/calendar.js';
import { datesRelation } from '../text/dates/dates-relation.js';
import { MONTH_NAMES } from '../text/dates/vocabulary.js';
import { classById, leadingClass } from '../text/lexicon/predicates.js';
import { compareNames } from '../text/names/compare-names.js';
import { placesRelation } from '../text/places/gazetteer.js';
import type { Place } from '../text/places/place.js';
import { evidence, sumOf } from './evidence.js';
import { indexTopics, type TopicIndex } from './topics.js';

/** From this sum on two situations are one event. */
const SAME_EVENT = 2.6;
/** Happenings this many days apart are two happenings, whatever else agrees. */
const TOO_FAR_DAYS = 6;
/** An undated lead is taken to have happened within this many days before publication. */
const RECENT_DAYS = 7;

interface Member {
  readonly reading: ArticleReading;
  readonly situation: Situation;
  /** Stated time, or the days before publication where the article leads with it undated. */
  readonly window: DateValue | null;
  readonly lead: boolean;
}

export interface EventAlignment {
  readonly events: readonly NewsEvent[];
  readonly eventOf: ReadonlyMap<Situation, string>;
  /** The event of an article as a whole, for what stands in no situation. */
  readonly eventOfArticle: ReadonlyMap<ArticleReading, string>;
  /** Why two situations are one event; empty for situations of one article or of different events. */
  readonly why: (a: Situation, b: Situation) => readonly Evidence[];
}

const windowOf = (reading: ArticleReading, situation: Situation, lead: boolean): DateValue | null => {
  if (situation.time) return situation.time;
  const published = reading.article.metadata.publishedAt?.slice(0, 10);
  if (!lead || !published) return null;
  return {
    kind: 'date',
    from: addDays(published, -RECENT_DAYS),
    to: published,
    grain: 'week',
    basis: 'implied',
    rule: 'lead-before-publication',
  };
};

const gapDays = (a: DateValue, b: DateValue): number | null => {
  if (!a.from || !a.to || !b.from || !b.to) return null;
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
};

/** Two places that exclude each other; a province and a town of one country whose names share a word ("Kent", "West Kent") may not. */
const placesApart = (a: Place, b: Place): boolean => {
  if (placesRelation(a, b) !== 'disjoint') return false;
  if (a.country === null || a.country !== b.country || (a.kind === 'city' && b.kind === 'city')) return true;
  const words = (p: Place): readonly string[] =>
    [p.name, ...p.within.slice(0, 1)]
      .join(' ')
      .toLowerCase()
      .split(/[\s-]+/);
  return !words(a).some((w) => w.length > 3 && words(b).includes(w));
};

/** Whether something rules out that two situations are one event: different towns, or days too far apart. */
const apart = (a: Member, b: Member): boolean => {
  if (a.window && b.window) {
    const gap = gapDays(a.window, b.window);
    if (gap !== null && gap > TOO_FAR_DAYS) return true;
    if (
      a.reading === b.reading &&
      a.situation.time &&
      b.situation.time &&
      datesRelation(a.situation.time, b.situation.time) === 'disjoint'
    )
      return true;
  }
  return (
    a.situation.place !== null &&
    b.situation.place !== null &&
    placesApart(a.situation.place.place, b.situation.place.place)
  );
};

/** Full names that two situations share: the same spelling, or one that is the same name with the same last word. */
const sharedPeople = (a: Situation, b: Situation): readonly string[] => {
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  const full = [...b.names].filter((name) => name.includes(' '));
  return [...a.names]
    .filter(
      (name) =>
        name.includes(' ') &&
        (b.names.has(name) ||
          full.some((other) => last(other) === last(name) && compareNames(name, other).relation === 'same')),
    )
    .sort();
};

const evidenceFor = (
  a: Member,
  b: Member,
  topics: TopicIndex,
  rare: (name: string) => boolean,
): readonly Evidence[] => {
  const rows: Evidence[] = [];
  const place =
    a.situation.place && b.situation.place
      ? placesRelation(a.situation.place.place, b.situation.place.place)
      : 'unknown';
  if (place === 'same')
    rows.push(
      evidence(
        'same-place',
        a.situation.place?.place.name ?? '',
        a.situation.place?.place.kind === 'country' ? 0.4 : 1,
      ),
    );
  else if (place === 'contains' || place === 'within')
    rows.push(
      evidence('place-within', `${a.situation.place?.place.name ?? ''} / ${b.situation.place?.place.name ?? ''}`),
    );
  if (a.window && b.window) {
    const gap = gapDays(a.window, b.window);
    const fine =
      a.situation.time !== null &&
      b.situation.time !== null &&
      a.window.from === a.window.to &&
      b.window.from === b.window.to;
    if (gap === 0)
      rows.push(evidence(fine ? 'same-day' : 'dates-meet', `${a.window.from ?? ''} / ${b.window.from ?? ''}`));
    else if (gap !== null && gap <= TOO_FAR_DAYS) rows.push(evidence('days-apart', `${String(gap)} days apart`));
  }
  const people = sharedPeople(a.situation, b.situation);
  if (people.length > 0)
    rows.push(evidence('shared-person', people.slice(0, 3).join(', '), Math.min(2, people.length)));
  const names = [...a.situation.names].filter((n) => !people.includes(n) && b.situation.names.has(n) && rare(n)).sort();
  if (names.length > 0)
    rows.push(evidence('shared-names', names.slice(0, 4).join(', '), Math.min(1, names.length / 3)));
  const classes = [...a.situation.classes].filter((c) => b.situation.classes.has(c)).sort();
  if (classes.length > 0)
    rows.push(
      evidence('same-happening', classes.map((c) => classById(c)?.asked ?? c).join(', '), Math.min(2, classes.length)),
    );
  const alike = topics.likeness(a.reading, b.reading);
  if (alike > 0.08) rows.push(evidence('alike-articles', 'words in common', Math.min(1, alike / 0.3)));
  if (a.lead && b.lead) rows.push(evidence('lead-story', 'the first happening each article tells'));
  return rows;
};

const related = (a: Situation, b: Situation): boolean =>
  [...a.families].some((f) => [...b.families].some((g) => familiesRelated(f, g)));

/** Joins the situations of all articles into events: strongest evidence first, never across what rules an event out. */
export const alignEvents = (readings: readonly ArticleReading[]): EventAlignment => {
  const topics = indexTopics(readings);
  const members: Member[] = readings.flatMap((reading) =>
    reading.situations.map((situation): Member => {
      const lead = situation.id === 0;
      return { reading, situation, window: windowOf(reading, situation, lead), lead };
    }),
  );
  const articlesWith = new Map<string, Set<ArticleReading>>();
  for (const m of members)
    for (const name of m.situation.names)
      (articlesWith.get(name) ?? articlesWith.set(name, new Set()).get(name))?.add(m.reading);
  // a name that most articles mention tells nothing apart
  const rare = (name: string): boolean => (articlesWith.get(name)?.size ?? 0) <= Math.max(2, readings.length * 0.6);
  const links: { readonly a: number; readonly b: number; readonly rows: readonly Evidence[]; readonly sum: number }[] =
    [];
  for (let a = 0; a < members.length; a++) {
    for (let b = a + 1; b < members.length; b++) {
      const left = members[a];
      const right = members[b];
      if (
        !left ||
        !right ||
        left.reading === right.reading ||
        !related(left.situation, right.situation) ||
        apart(left, right)
      )
        continue;
      const rows = evidenceFor(left, right, topics, rare);
      const sum = sumOf(rows);
      if (sum >= SAME_EVENT) links.push({ a, b, rows, sum });
    }
  }
  links.sort((x, y) => y.sum - x.sum || x.a - y.a || x.b - y.b);
  const clusterOf = members.map((_, i) => [i]);
  for (const link of links) {
    const left = clusterOf[link.a];
    const right = clusterOf[link.b];
    if (!left || !right || left === right) continue;
    const clash = left.some((i) =>
      right.some((k) => {
        const x = members[i];
        const y = members[k];
        return x !== undefined && y !== undefined && apart(x, y);
      }),
    );
    if (clash) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const i of joined) clusterOf[i] = joined;
  }
  const why = new Map<string, readonly Evidence[]>();
  const indexOf = new Map(members.map((m, i) => [m.situation, i]));
  for (const link of links) why.set(`${String(link.a)}|${String(link.b)}`, link.rows);

  const eventOf = new Map<Situation, string>();
  const events: NewsEvent[] = [];
  for (const cluster of new Set(clusterOf)) {
    const inside = cluster.flatMap((i) => (members[i] ? [members[i]] : []));
    const first = inside[0];
    if (!first) continue;
    const id = stableId(
      'event',
      ...inside.map(
        (m) =>
          `${m.reading.article.id}#${String(m.situation.frame?.sentence.span.start ?? 0)}#${String(m.situation.frame?.head ?? 0)}`,
      ),
    );
    for (const member of inside) eventOf.set(member.situation, id);
    events.push(describe(id, inside));
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
    why: (a, b) => {
      const x = indexOf.get(a) ?? -1;
      const y = indexOf.get(b) ?? -1;
      return why.get(x < y ? `${String(x)}|${String(y)}` : `${String(y)}|${String(x)}`) ?? [];
    },
  };
};

/** The month that two days share, else the year of the first: no finer than what is known. */
const periodOf = (from: string, to: string): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `${MONTH_NAMES[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`
    : from.slice(0, 4);

/** What to call an event: its commonest happening, its narrowest place and its month, from the words of its articles. */
const describe = (id: string, members: readonly Member[]): NewsEvent => {
  const places = members.flatMap((m) => (m.situation.place ? [m.situation.place.place] : []));
  const rank = { city: 0, province: 1, land: 1, unknown: 2, water: 3, country: 4, region: 5, continent: 6 } as const;
  const place = places.sort((a, b) => rank[a.kind] - rank[b.kind])[0]?.name ?? null;
  const times = members.flatMap((m) =>
    m.situation.time?.from && m.situation.time.to ? [{ from: m.situation.time.from, to: m.situation.time.to }] : [],
  );
  const from = times.map((t) => t.from).sort()[0] ?? null;
  const to =
    times
      .map((t) => t.to)
      .sort()
      .at(-1) ?? null;
  const happening = titleWord(leadingClass(members.flatMap((m) => [...m.situation.classes])) ?? 'event');
  const month = from && to ? periodOf(from, to) : null;
  const title = [place ? `${place}: ${happening.toLowerCase()}` : happening, month]
    .filter((part) => part !== null)
    .join(', ');
  return { id, title, from, to, place };
};

const titleWord = (classId: string): string => {
  const noun = classById(classId)?.nouns[0];
  const word = noun ?? classId;
  return word.charAt(0).toUpperCase() + word.slice(1);
};
