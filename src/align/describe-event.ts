import type { NewsEvent } from '../domain/finding.js';
import type { Situation } from '../extract/situations.js';
import { MONTH_NAMES } from '../text/dates/vocabulary.js';
import { classById, leadingClass } from '../text/lexicon/predicates.js';

/** The month that two days share, else the year of the first: no finer than what is known. */
const periodOf = (from: string, to: string): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `${MONTH_NAMES[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`
    : from.slice(0, 4);

/** What to call an event: its commonest happening, its narrowest place and its month, from the words of its articles. */
export const describeEvent = (id: string, members: readonly Situation[]): NewsEvent => {
  const places = members.flatMap((m) => (m.place ? [m.place.place] : []));
  const rank = { city: 0, province: 1, land: 1, unknown: 2, water: 3, country: 4, region: 5, continent: 6 } as const;
  const place = places.sort((a, b) => rank[a.kind] - rank[b.kind])[0]?.name ?? null;
  const times = members.flatMap((m) => (m.time?.from && m.time.to ? [{ from: m.time.from, to: m.time.to }] : []));
  const from = times.map((t) => t.from).sort()[0] ?? null;
  const to =
    times
      .map((t) => t.to)
      .sort()
      .at(-1) ?? null;
  const happening = titleWord(leadingClass(members.flatMap((m) => [...m.classes])) ?? 'event');
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
