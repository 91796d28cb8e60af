import type { Telling } from '../../src/align/telling.js';
import type { DateValue, Grain } from '../../src/domain/value.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import type { Situation } from '../../src/extract/situations.js';
import { findPlace } from '../../src/text/places/gazetteer.js';
import type { Place } from '../../src/text/places/place.js';
import { articleRead } from './aligned.js';

/** A place of the gazetteer; throws where it has none of the name. */
export const placeNamed = (name: string): Place => {
  const found = findPlace(name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
};

/** "2024-05-14" or "2024-05-14..2024-05-20", as an article may state it. */
export const dateOf = (days: string, grain: Grain = 'day'): DateValue => {
  const [from = null, to = from] = days === '' ? [] : days.split('..');
  return { kind: 'date', from, to, grain, basis: 'stated', rule: 'test' };
};

/** What a test says of a telling; the rest is nothing. */
export interface ToldSketch {
  readonly article?: string;
  readonly lead?: boolean;
  readonly place?: string | Place;
  readonly time?: DateValue;
  /** Where the time is not stated, the days that it can have had. */
  readonly window?: DateValue;
  readonly then?: string;
  readonly names?: readonly string[];
  /** Names of the whole article, those of the telling unless said. */
  readonly articleNames?: readonly string[];
  readonly classes?: readonly string[];
  readonly families?: readonly string[];
}

/** A telling made by hand; it leads its article unless said. */
export const telling = (sketch: ToldSketch): Telling => {
  const { article = 'a', lead = true, place, time, names = [], classes = [], families = [] } = sketch;
  const situation: Situation = {
    id: lead ? 0 : 1,
    place:
      place === undefined
        ? null
        : {
            span: { start: 0, end: 1 },
            tokens: [0, 0],
            place: typeof place === 'string' ? placeNamed(place) : place,
            preposition: 'in',
            attributive: false,
          },
    time: time ?? null,
    families: new Set(families),
    classes: new Set(classes),
    names: new Set(names),
    sentences: new Set([0]),
    then: sketch.then ?? null,
    frame: null,
  };
  const reading: ArticleReading = { ...articleRead(article), names: new Set(sketch.articleNames ?? names) };
  return { reading, situation, window: time ?? sketch.window ?? null, lead };
};
