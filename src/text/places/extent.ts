import { getAtlas } from './atlas.js';
import type { Locus } from './locus.js';
import type { Place } from './place.js';

/** A round stretch of the earth, generous enough to hold what the words may mean. */
export interface Disc {
  readonly lat: number;
  readonly lng: number;
  readonly km: number;
}

type Point = readonly [lat: number, lng: number];

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

/** Kilometres between two points along the surface. */
export const kmBetween = (a: Point, b: Point): number => {
  const [x, y] = [Math.sin(((b[0] - a[0]) * DEGREE) / 2), Math.sin(((b[1] - a[1]) * DEGREE) / 2)];
  const h = x * x + Math.cos(a[0] * DEGREE) * Math.cos(b[0] * DEGREE) * y * y;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** The point `km` away in the direction `bearing` (degrees clockwise from north). */
export const pointAt = (from: Point, bearing: number, km: number): Point => {
  const [lat, lng, turn, arc] = [from[0] * DEGREE, from[1] * DEGREE, bearing * DEGREE, km / EARTH_KM];
  const to = Math.asin(Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(turn));
  const east = Math.atan2(Math.sin(turn) * Math.sin(arc) * Math.cos(lat), Math.cos(arc) - Math.sin(lat) * Math.sin(to));
  return [to / DEGREE, (((lng + east) / DEGREE + 540) % 360) - 180];
};

const townsOf = new Map<string, readonly Point[]>();
let held: ReadonlyMap<string, readonly Point[]> | null = null;

/** Points of the towns that a province, land or country holds. */
const pointsByHolder = (): ReadonlyMap<string, readonly Point[]> => {
  if (held) return held;
  const points = new Map<string, Point[]>();
  for (const place of getAtlas().byKey.values()) {
    if (!place.coordinates) continue;
    for (const key of place.containers) {
      const list = points.get(key);
      if (list) list.push(place.coordinates);
      else points.set(key, [place.coordinates]);
    }
  }
  return (held = points);
};

/** Points that a place is known by: a town's own, a province's or country's towns; none for waters and unknown places. */
const pointsOf = (place: Place): readonly Point[] => {
  if (place.coordinates) return [place.coordinates];
  if (place.kind !== 'province' && place.kind !== 'land' && place.kind !== 'country') return [];
  const known = townsOf.get(place.key);
  if (known) return known;
  const points = pointsByHolder().get(place.key) ?? [];
  townsOf.set(place.key, points);
  return points;
};

const centreOf = (points: readonly Point[]): Point => {
  let [x, y, z] = [0, 0, 0];
  for (const [lat, lng] of points) {
    x += Math.cos(lat * DEGREE) * Math.cos(lng * DEGREE);
    y += Math.cos(lat * DEGREE) * Math.sin(lng * DEGREE);
    z += Math.sin(lat * DEGREE);
  }
  return [Math.atan2(z, Math.hypot(x, y)) / DEGREE, Math.atan2(y, x) / DEGREE];
};

/** Kilometres that a town reaches around its point. */
const TOWN_KM = 15;
const LARGE_TOWN_KM = 40;
const LARGE_TOWN = 1_000_000;
/** A province or country reaches beyond the towns that the gazetteer has in it. */
const BEYOND_TOWNS_KM = 60;

const extents = new Map<string, Disc | null>();

const measure = (place: Place): Disc | null => {
  const points = pointsOf(place);
  if (points.length === 0) return null;
  const [lat, lng] = centreOf(points);
  const reach = Math.max(...points.map((p) => kmBetween(p, [lat, lng])));
  const beyond = !place.coordinates ? BEYOND_TOWNS_KM : place.population >= LARGE_TOWN ? LARGE_TOWN_KM : TOWN_KM;
  return { lat, lng, km: reach + beyond };
};

/** The disc that holds a place, null where the gazetteer has no point of it. Worked out once for each place of the gazetteer. */
export const extentOf = (place: Place): Disc | null => {
  if (place.kind === 'unknown') return null;
  const known = extents.get(place.key);
  if (known !== undefined) return known;
  const disc = measure(place);
  extents.set(place.key, disc);
  return disc;
};

/** Kilometres that "near" and "off the coast of" may mean. */
const NEAR_KM = 60;
const OFF_KM = 200;
/** "South of X" without a distance: so far beyond its edge at most, or a part of its size where that is more. */
const BEYOND_KM = 120;
const BEYOND_SHARE = 0.4;
/** A distance as reported may miss by this share. */
const DISTANCE_SLACK = 0.15;
/** More towns than this are thinned out before the nearest two of two places are looked for. */
const MOST_POINTS = 60;

const thinned = (points: readonly Point[]): readonly Point[] => {
  const step = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, i) => i % step === 0);
};

const betweenDisc = (a: Place, b: Place): Disc | null => {
  let best: readonly [Point, Point, number] | null = null;
  const others = thinned(pointsOf(b));
  for (const p of thinned(pointsOf(a))) {
    for (const q of others) {
      const km = kmBetween(p, q);
      if (!best || km < best[2]) best = [p, q, km];
    }
  }
  if (!best) return null;
  const [lat, lng] = centreOf([best[0], best[1]]);
  return { lat, lng, km: best[2] / 2 + BEYOND_KM };
};

/** The disc that a phrase may mean, null where its place is not known. */
export const discOf = (locus: Pick<Locus, 'relation' | 'references' | 'km' | 'bearing'>): Disc | null => {
  const [first, second] = locus.references;
  if (!first) return null;
  if (locus.relation === 'between') return second ? betweenDisc(first, second) : null;
  const extent = extentOf(first);
  if (!extent) return null;
  const { lat, lng, km } = extent;
  if (locus.relation === 'at') return extent;
  if (locus.relation === 'near') return { lat, lng, km: km + NEAR_KM };
  const slack = locus.km === null ? 0 : locus.km * DISTANCE_SLACK + TOWN_KM;
  if (locus.bearing === null) return { lat, lng, km: locus.km === null ? km + OFF_KM : km + locus.km + slack };
  const points = pointsOf(first);
  // from the edge in that direction, not from the middle
  const edge = Math.max(
    ...points.map((p) => {
      const away = kmBetween([lat, lng], p);
      return away === 0 ? 0 : away * Math.cos((bearingTo([lat, lng], p) - (locus.bearing ?? 0)) * DEGREE);
    }),
  );
  const beyond = Math.max(BEYOND_KM, km * BEYOND_SHARE);
  const [y, x] = pointAt([lat, lng], locus.bearing, edge + (locus.km ?? beyond));
  // what lies south of a country may lie anywhere along its southern edge
  return { lat: y, lng: x, km: (locus.km === null ? beyond : slack) + (points.length > 1 ? km / 2 : 0) };
};

const bearingTo = (from: Point, to: Point): number => {
  const [a, b, turn] = [from[0] * DEGREE, to[0] * DEGREE, (to[1] - from[1]) * DEGREE];
  const y = Math.sin(turn) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(y, x) / DEGREE + 360) % 360;
};

/** Kilometres of nothing between two discs; negative where they meet. */
export const gapBetween = (a: Disc, b: Disc): number => kmBetween([a.lat, a.lng], [b.lat, b.lng]) - a.km - b.km;
