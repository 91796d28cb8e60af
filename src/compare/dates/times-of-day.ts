import type { DateValue, DayPart } from '../../domain/value.js';
import { extentOf } from '../../text/places/extent.js';
import type { Place } from '../../text/places/place.js';

/** Minutes of a day that a date leaves open; `offset` in minutes east of UTC, `local` for the clock of the place, null for a zone nobody knows. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly twelve: boolean;
  readonly offset: number | 'local' | null;
  /** Named, where it is not local. */
  readonly zone: string | null;
  /** From the words for a part of the day, whose ends are soft. */
  readonly soft: boolean;
}

/** How two times of day lie to each other; `zones` where they could only be compared by converting one to the other's clock. */
export type TimesRelation = 'meet' | 'apart' | 'zones-apart' | 'unknown';

const DAY = 1440;
const HALF_DAY = 720;
/** Sources that copy one report round the minutes: nearer than this is no disagreement. */
const NEAR = 20;
/** Parts of the day have no sharp ends. */
const SOFT = 60;
/** Local clocks run behind the sun by at most this many minutes, and before it by at most that many (daylight time, one zone for a wide country). */
const BEHIND = 75;
const BEFORE = 180;
/** The sun takes four minutes from one degree to the next. */
const MINUTES_A_DEGREE = 4;
/** Kilometres of one degree at the equator. */
const KM_A_DEGREE = 111;
/** In wider places than this, in kilometres from their middle, the sun says too little; nobody near a pole goes by it either. */
const WIDEST_KM = 1500;

/** Minutes that the words for a part of the day may mean, wide: the first and the last are those that nobody would call otherwise. */
const PARTS: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [210, 480],
  early: [0, 600],
  morning: [240, 750],
  noon: [660, 840],
  afternoon: [710, 1110],
  evening: [990, 1410],
  late: [960, 1620],
  night: [1080, 1830],
};

const windowsOf = (value: DateValue): readonly Window[] => {
  if (value.clocks && value.clocks.length > 0)
    return value.clocks.map(({ from, to, twelve, zone, offset }) => ({
      from,
      to,
      twelve,
      offset: zone === null || zone === 'local' ? 'local' : offset,
      zone,
      soft: false,
    }));
  if (value.part === undefined) return [];
  const [from, to] = PARTS[value.part];
  return [{ from, to, twelve: false, offset: 'local', zone: null, soft: true }];
};

/** Minutes between two spans of a round clock; 0 where they touch. */
const gapOf = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(...[-DAY, 0, DAY].map((turn) => Math.max(0, b[0] + turn - a[1], a[0] - (b[1] + turn))));

const turned = (w: Window): readonly (readonly [number, number])[] =>
  w.twelve
    ? [
        [w.from, w.to],
        [w.from + HALF_DAY, w.to + HALF_DAY],
      ]
    : [[w.from, w.to]];

/** A span of one clock in UTC; a local one only as far as the sun tells. */
const inUtc = (
  [from, to]: readonly [number, number],
  w: Window,
  place: Place | null,
): readonly [number, number] | null => {
  if (w.offset === null) return null;
  if (w.offset !== 'local') return [from - w.offset, to - w.offset];
  const disc = place ? extentOf(place) : null;
  if (!disc || disc.km > WIDEST_KM) return null;
  const sun = disc.lng * MINUTES_A_DEGREE;
  const reach = (disc.km / (KM_A_DEGREE * Math.cos((disc.lat * Math.PI) / 180))) * MINUTES_A_DEGREE;
  return [from - sun - reach - BEFORE, to - sun + reach + BEHIND];
};

interface Gap {
  readonly minutes: number;
  readonly converted: boolean;
  readonly soft: boolean;
}

const between = (a: Window, b: Window, place: Place | null): Gap | null => {
  const alike = a.offset === null ? a.zone === b.zone : a.offset === b.offset;
  const gaps = turned(a).flatMap((x) =>
    turned(b).flatMap((y): number[] => {
      if (alike) return [gapOf(x, y)];
      const [u, v] = [inUtc(x, a, place), inUtc(y, b, place)];
      return u && v ? [gapOf(u, v)] : [];
    }),
  );
  if (gaps.length === 0) return null;
  const converted = !alike && (a.offset === 'local' || b.offset === 'local');
  return { minutes: Math.min(...gaps), converted, soft: a.soft || b.soft };
};

/**
 * Whether the times of day of two dates can be one time. `place` is where it happened: by its longitude a local time is set beside one in GMT,
 * as widely as zones stray from the sun. Times given in several zones are compared in the one that both have.
 */
export const timesOfDay = (a: DateValue, b: DateValue, place: Place | null): TimesRelation => {
  const gaps = windowsOf(a).flatMap((x) => windowsOf(b).flatMap((y) => between(x, y, place) ?? []));
  const sure = gaps.filter((g) => !g.converted);
  const told = sure.length > 0 ? sure : gaps;
  if (told.length === 0) return 'unknown';
  const apart = told.every((g) => g.minutes > (g.soft ? SOFT : NEAR));
  if (!apart) return 'meet';
  return sure.length > 0 ? 'apart' : 'zones-apart';
};
