import { addDays, daysBetween } from '../text/dates/calendar.js';
import type { Telling } from './telling.js';
import { nameRarity, topTerms } from './topics.js';

/** Names that say less than this are shared by too many stories to look them up by. */
const TELLING_NAME = 0.3;
/** Windows of more days than this are no key. */
const MOST_DAYS = 9;
/** An article is looked up by this many of its rarest words. */
const MOST_TERMS = 10;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/**
 * Keys under which tellings of one event can find each other: names, the place, day and kind of happening, and the rarest words of an article
 * for what it leads with. Two tellings that share none of them have too little in common to be one event: what is told of an event is looked up
 * here instead of being compared with everything that is known.
 */
export const storyKeys = (telling: Telling): readonly string[] => {
  const { situation, window, lead, reading } = telling;
  const keys = new Set<string>();
  for (const name of situation.names) if (nameRarity(name) > TELLING_NAME) keys.add(`name ${lastWord(name)}`);
  const place = situation.place?.place;
  if (place) {
    if (place.kind === 'city' || place.kind === 'province' || place.kind === 'unknown') keys.add(`place ${place.key}`);
    for (const holder of place.containers) if (place.country !== holder) keys.add(`place ${holder}`);
    for (const kind of situation.classes) if (place.country !== null) keys.add(`country ${place.country} ${kind}`);
  }
  if (window?.from && window.to && daysBetween(window.from, window.to) <= MOST_DAYS)
    for (let day = addDays(window.from, -1); day <= addDays(window.to, 1); day = addDays(day, 1))
      for (const kind of situation.classes) keys.add(`day ${day} ${kind}`);
  if (window?.from && window.grain === 'year')
    for (const kind of situation.classes) keys.add(`year ${window.from.slice(0, 4)} ${kind}`);
  if (lead) for (const term of topTerms(reading, MOST_TERMS)) keys.add(`word ${term.toLowerCase()}`);
  return [...keys];
};
