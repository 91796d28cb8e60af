import type { DateValue } from '../domain/value.js';
import type { ArticleReading } from '../extract/reading.js';
import { spreads, type Situation } from '../extract/situations.js';
import { addDays, daysBetween } from '../text/dates/calendar.js';
import { datesRelation } from '../text/dates/dates-relation.js';
import { compareNames } from '../text/names/compare-names.js';
import { placesRelation } from '../text/places/gazetteer.js';
import type { Place } from '../text/places/place.js';
import type { Share } from './evidence.js';
import { classById } from '../text/lexicon/predicates.js';
import { nameRarity, type TopicIndex } from './topics.js';

/** Happenings this many days apart are two happenings, whatever else agrees. */
const TOO_FAR_DAYS = 6;
/** An undated lead is taken to have happened within this many days before publication. */
const RECENT_DAYS = 7;
/** Sources that date one happening differently are mostly this many days apart: the night between, or the day of printing. */
const ERRED_DAYS = 1;
/** Likeness from which two texts are as alike as two reports of one event are; that they are copies says no more about the event. */
const MOST_ALIKE = 0.4;
/** A date up to this grain says the day. */
const FINE = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** One happening as one article tells it, with the time it can have had. */
export interface Telling {
  readonly reading: ArticleReading;
  readonly situation: Situation;
  /** Stated time, or the days before publication where the article leads with it undated. */
  readonly window: DateValue | null;
  /** The first happening that its article tells. */
  readonly lead: boolean;
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

/** The tellings of an article, the one it leads with first. */
export const tellingsOf = (reading: ArticleReading): readonly Telling[] =>
  reading.situations.map((situation) => {
    const lead = situation.id === 0;
    return { reading, situation, window: windowOf(reading, situation, lead), lead };
  });

const gapDays = (a: DateValue, b: DateValue): number | null => {
  if (!a.from || !a.to || !b.from || !b.to) return null;
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
};

/** A province and a town of one country whose names share a word ("Kent", "West Kent") are not known to exclude each other. */
const kindred = (a: Place, b: Place): boolean => {
  if (a.country === null || a.country !== b.country || (a.kind === 'city' && b.kind === 'city')) return false;
  const words = (p: Place): readonly string[] =>
    [p.name, ...p.within.slice(0, 1)]
      .join(' ')
      .toLowerCase()
      .split(/[\s-]+/);
  return words(a).some((w) => w.length > 3 && words(b).includes(w));
};

type Whereabouts = 'same' | 'within' | 'elsewhere' | 'abroad' | 'unknown';

const whereabouts = (a: Place, b: Place): Whereabouts => {
  const relation = placesRelation(a, b);
  if (relation === 'same') return 'same';
  if (relation === 'contains' || relation === 'within') return 'within';
  if (relation === 'unknown' || kindred(a, b)) return 'unknown';
  return a.country !== null && a.country === b.country ? 'elsewhere' : 'abroad';
};

const placesOf = (a: Telling, b: Telling): Whereabouts =>
  a.situation.place && b.situation.place ? whereabouts(a.situation.place.place, b.situation.place.place) : 'unknown';

/** Whether the days rule out that two tellings are of one event. */
export const apart = (a: Telling, b: Telling): boolean => {
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
  return false;
};

/** Full names that two situations share: the same spelling, or one that is the same name with the same last word. */
const sharedPeople = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => {
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  const full = [...b].filter((name) => name.includes(' '));
  return [...a]
    .filter(
      (name) =>
        name.includes(' ') &&
        (b.has(name) ||
          full.some((other) => last(other) === last(name) && compareNames(name, other).relation === 'same')),
    )
    .sort();
};

/** Whether both name a town: an article may lead with a capital or a country and tell of a place elsewhere. */
const towns = (a: Telling, b: Telling): boolean =>
  a.situation.place?.place.kind === 'city' && b.situation.place?.place.kind === 'city';

const placeShare = (a: Telling, b: Telling): readonly Share[] => {
  const words = `${a.situation.place?.place.name ?? ''} / ${b.situation.place?.place.name ?? ''}`;
  switch (placesOf(a, b)) {
    case 'same':
      return [
        {
          id: 'same-place',
          share: a.situation.place?.place.kind === 'country' ? 0.4 : 1,
          words: a.situation.place?.place.name ?? '',
        },
      ];
    case 'within':
      return [{ id: 'place-within', share: 1, words }];
    case 'elsewhere':
      // a flood or a wave of protests has many places in one country, a crash or an arrest has one
      return spreads(a.situation) && spreads(b.situation)
        ? [{ id: 'other-part', share: 1, words }]
        : [{ id: 'elsewhere', share: towns(a, b) ? 1 : 0.5, words }];
    case 'abroad':
      return [{ id: 'elsewhere', share: towns(a, b) ? 1 : 0.5, words }];
    default:
      return [];
  }
};

const timeShare = (a: Telling, b: Telling): readonly Share[] => {
  if (!a.window || !b.window) return [];
  const gap = gapDays(a.window, b.window);
  if (gap === null) return [];
  const words = `${a.window.from ?? ''} / ${b.window.from ?? ''}`;
  const stated = a.situation.time !== null && b.situation.time !== null;
  if (gap > 0) {
    const days = stated && gap > ERRED_DAYS && FINE.has(a.window.grain) && FINE.has(b.window.grain);
    return [{ id: days ? 'other-day' : 'days-apart', share: 1, words: `${String(gap)} days apart` }];
  }
  if (stated && FINE.has(a.window.grain) && FINE.has(b.window.grain)) return [{ id: 'same-day', share: 1, words }];
  // the wider the two windows, the less it says that they meet
  const wide = Math.max(...[a.window, b.window].map((w) => daysBetween(w.from ?? '', w.to ?? '')));
  return [{ id: 'dates-meet', share: stated && wide <= 366 ? 1 : 0.5, words }];
};

/** The words that set a telling back in time where the other one has no time to compare: "in January", a year. */
const toldBack = (telling: Telling, beside: Telling): string | null => {
  if (telling.situation.then !== null) return telling.situation.then;
  const { time } = telling.situation;
  return !telling.lead && time !== null && !FINE.has(time.grain) && beside.window === null ? time.from : null;
};

/** Everything that speaks for or against two tellings being of one event. */
export const matchShares = (a: Telling, b: Telling, topics: TopicIndex): readonly Share[] => {
  const shares: Share[] = [...placeShare(a, b), ...timeShare(a, b)];
  // what two articles lead with is told by all that they name; background only by the names of its own sentences
  const both = a.lead && b.lead;
  const [here, there] = both ? [a.reading.names, b.reading.names] : [a.situation.names, b.situation.names];
  const people = sharedPeople(here, there);
  shares.push({ id: 'shared-person', share: Math.min(2, people.length) / 2, words: people.slice(0, 3).join(', ') });
  const names = [...here].filter((n) => !people.includes(n) && there.has(n)).sort();
  const rare = names.reduce((sum, n) => sum + nameRarity(n), 0);
  shares.push({ id: 'shared-names', share: Math.min(1, rare / (both ? 3 : 2)), words: names.slice(0, 4).join(', ') });
  const classes = [...a.situation.classes].filter((c) => b.situation.classes.has(c)).sort();
  shares.push({
    id: 'same-happening',
    share: Math.min(2, classes.length) / 2,
    words: classes.map((c) => classById(c)?.asked ?? c).join(', '),
  });
  const alike = Math.min(MOST_ALIKE, topics.articles(a.reading, b.reading));
  shares.push({ id: 'alike-articles', share: alike / MOST_ALIKE, words: 'words in common' });
  const told = Math.min(MOST_ALIKE, topics.tellings(a.situation, b.situation));
  shares.push({ id: 'alike-tellings', share: told / MOST_ALIKE, words: 'words in common' });
  if (a.lead !== b.lead) shares.push({ id: 'one-leads', share: 1, words: 'the other is background' });
  const [then, other] = [toldBack(a, b), toldBack(b, a)];
  if ((then === null) !== (other === null)) shares.push({ id: 'set-back', share: 1, words: then ?? other ?? '' });
  return shares.filter((s) => s.share > 0);
};
