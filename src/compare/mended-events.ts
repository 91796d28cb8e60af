import { describeEvent } from '../align/describe-event.js';
import type { EventAlignment } from '../align/events.js';
import { claimIdsOf } from '../align/claim-ids.js';
import type { NewsEvent } from '../domain/finding.js';
import type { Mend } from '../domain/mend.js';
import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading } from '../extract/reading.js';
import type { Situation } from '../extract/situations.js';
import { stableId } from '../kernel/digest.js';

interface Read {
  readonly reading: ArticleReading;
  readonly candidates: readonly Candidate[];
}

/** Where the claims of mends are told, by their ids. */
const tellingsOf = (
  readings: readonly Read[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, { readonly reading: ArticleReading; readonly situation: Situation | null }> =>
  new Map(
    readings.flatMap(({ reading, candidates }) =>
      [...claimIdsOf({ reading, candidates })].flatMap(([{ situation }, id]) =>
        wanted.has(id) ? [[id, { reading, situation }] as const] : [],
      ),
    ),
  );

/**
 * Events as people mended them: first what one article tells is set apart from the event that it was joined to, then two events become one, under the
 * id and title of the one that the other was put beside. Mends of claims that are not there change nothing.
 */
export const mendEvents = (
  events: EventAlignment,
  readings: readonly Read[],
  mends: readonly Mend[],
): EventAlignment => {
  const own = mends.flatMap(({ claim, body }) => (body.kind === 'event' && body.to ? [{ claim, to: body.to }] : []));
  if (own.length === 0) return events;
  const wanted = new Set(own.flatMap(({ claim, to }) => ('beside' in to ? [claim, to.beside] : [claim])));
  const told = tellingsOf(readings, wanted);
  const eventOf = new Map(events.eventOf);
  const eventOfArticle = new Map(events.eventOfArticle);
  const made: NewsEvent[] = [];
  const met: (readonly [ArticleReading, ArticleReading])[] = [];
  const eventAt = (claim: string): string | undefined => {
    const at = told.get(claim);
    if (!at) return undefined;
    return (at.situation ? eventOf.get(at.situation) : undefined) ?? eventOfArticle.get(at.reading);
  };
  for (const { claim, to } of own) {
    const at = told.get(claim);
    const event = eventAt(claim);
    if (!('apart' in to) || !at || event === undefined) continue;
    const id = stableId('event', 'apart', at.reading.article.id, event);
    const situations = at.reading.situations.filter((s) => eventOf.get(s) === event);
    for (const situation of situations) eventOf.set(situation, id);
    if (eventOfArticle.get(at.reading) === event) eventOfArticle.set(at.reading, id);
    const described = situations.length > 0 ? describeEvent(id, situations) : null;
    const old = events.events.find((e) => e.id === event);
    made.push(described ?? { ...(old ?? { title: 'Untitled', from: null, to: null, place: null }), id });
  }
  for (const { claim, to } of own) {
    if (!('beside' in to)) continue;
    const [from, into] = [eventAt(claim), eventAt(to.beside)];
    const [a, b] = [told.get(claim), told.get(to.beside)];
    if (from === undefined || into === undefined || from === into || !a || !b) continue;
    for (const [situation, event] of eventOf) if (event === from) eventOf.set(situation, into);
    for (const [reading, event] of eventOfArticle) if (event === from) eventOfArticle.set(reading, into);
    met.push([a.reading, b.reading]);
  }
  return {
    ...events,
    events: [...events.events, ...made],
    eventOf,
    eventOfArticle,
    together: (a, b) => {
      const ofA = new Set(a.situations.map((s) => eventOf.get(s)));
      return a === b || b.situations.some((s) => ofA.has(eventOf.get(s)));
    },
    met: [...events.met, ...met],
  };
};
