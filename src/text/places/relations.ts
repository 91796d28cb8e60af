import { getAtlas } from './atlas.js';
import { placeKey, placeSound } from './place-key.js';
import type { Place } from './place.js';

export type PlaceRelation = 'same' | 'contains' | 'within' | 'disjoint' | 'unknown';

/** A namesake is weighed only when it has at least this share of the inhabitants of the likeliest place. */
const NAMESAKE_SHARE = 0.02;

const INVERSE: Readonly<Record<PlaceRelation, PlaceRelation>> = {
  same: 'same',
  contains: 'within',
  within: 'contains',
  disjoint: 'disjoint',
  unknown: 'unknown',
};

/** Kind words at either end of the name of a place that the gazetteer does not hold. */
const bare = (name: string): string =>
  placeKey(name)
    .replace(/^(?:the )?(?:(?:city|town|village|district|region|province|settlement|municipality|suburb) of )?/, '')
    .replace(
      / (?:city|town|village|district|region|province|oblast|county|municipality|settlement|subdistrict|regency|suburb)$/,
      '',
    );

const membersRelation = (a: Place, b: Place): PlaceRelation => {
  const inB = a.members.filter((m) => b.members.includes(m)).length;
  if (inB === 0) return 'disjoint';
  if (inB === a.members.length && inB === b.members.length) return 'same';
  if (inB === a.members.length) return 'within';
  if (inB === b.members.length) return 'contains';
  return 'unknown';
};

const unknownRelation = (a: Place, b: Place): PlaceRelation => {
  const [left, right] = [bare(a.name), bare(b.name)];
  if (left === right || (left.length >= 6 && placeSound(left) === placeSound(right))) return 'same';
  if (a.containers.includes(b.key)) return 'within';
  if (b.containers.includes(a.key)) return 'contains';
  if (a.disputed.includes(b.key) || b.disputed.includes(a.key)) return 'unknown';
  // "the village of X in Y" lies outside every country but Y's
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'disjoint';
  return 'unknown';
};

const single = (a: Place, b: Place): PlaceRelation => {
  if (a.key === b.key) return 'same';
  if (a.kind === 'unknown' || b.kind === 'unknown') return unknownRelation(a, b);
  if (a.kind === 'water' || b.kind === 'water') return 'unknown';
  if (a.containers.includes(b.key)) return 'within';
  if (b.containers.includes(a.key)) return 'contains';
  if (a.disputed.includes(b.key) || b.disputed.includes(a.key)) return 'unknown';
  if (a.members.length > 0 && b.members.length > 0) return membersRelation(a, b);
  if (a.members.length > 0 || b.members.length > 0) {
    // a region against something of a country outside it
    const [region, other] = a.members.length > 0 ? [a, b] : [b, a];
    if (other.country === null) return 'unknown';
    return other.disputed.some((d) => region.members.includes(d)) ? 'unknown' : 'disjoint';
  }
  // lands have no fixed borders here: only another country is surely elsewhere
  if ((a.kind === 'land' || b.kind === 'land') && a.country === b.country) return landRelation(a, b);
  // a province and a town of the same name that the data keep apart ("Kyiv" the city, "Kyiv" the region)
  if (a.country === b.country && a.kind !== b.kind && placeKey(a.name) === placeKey(b.name)) return 'unknown';
  return 'disjoint';
};

const hasProvinces = (land: Place): boolean => {
  for (const place of getAtlas().byKey.values())
    if (place.kind === 'province' && place.containers.includes(land.key)) return true;
  return false;
};

const landRelation = (a: Place, b: Place): PlaceRelation => {
  if (a.kind === 'land' && b.kind === 'land') return hasProvinces(a) && hasProvinces(b) ? 'disjoint' : 'unknown';
  const [land, other] = a.kind === 'land' ? [a, b] : [b, a];
  const lists = hasProvinces(land);
  if (!lists) return 'unknown';
  // one land is one province under another name ("Kashmir" of "Jammu and Kashmir"): its towns are inside, and others of the country are not
  return other.kind === 'city' || other.kind === 'province' ? 'disjoint' : 'unknown';
};

/**
 * How two places stand to each other. A town agrees with its province, its country and its part of the world (`within`); two towns, two
 * countries are `disjoint`; `unknown` where the gazetteer does not know one of them, unless the names are equal. Where a name has several
 * bearers of some size, the reading under which the two agree counts.
 */
export const placesRelation = (a: Place, b: Place): PlaceRelation => {
  const first = single(a, b);
  if (first !== 'disjoint') return first;
  const readings = (p: Place): readonly Place[] => [
    p,
    ...p.others.filter((o) => o.kind !== 'city' || p.kind !== 'city' || o.population >= p.population * NAMESAKE_SHARE),
  ];
  for (const left of readings(a)) {
    for (const right of readings(b)) {
      if (left === a && right === b) continue;
      const relation = single(left, right);
      if (relation === 'within' || relation === 'contains' || relation === 'same') return relation;
    }
  }
  return first;
};

/** Whether `outer` holds `inner` (a place holds itself); null where it cannot be said. */
export const placeContains = (outer: Place, inner: Place): boolean | null => {
  const relation = placesRelation(outer, inner);
  if (relation === 'unknown') return null;
  return relation === 'same' || relation === 'contains';
};

export const inverseRelation = (relation: PlaceRelation): PlaceRelation => INVERSE[relation];
