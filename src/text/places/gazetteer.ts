import { getAtlas } from './atlas.js';
import { placeKey, placeSound } from './place-key.js';
import type { Place, PlaceKind } from './place.js';

export { placeContains, placesRelation, type PlaceRelation } from './relations.js';

/** Words that say what sort of place a name is, and are no part of the name: "Sverdlovsk Oblast", "the province of X". */
const KIND_WORDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>([
  ['region', ['province', 'land', 'region']],
  ['province', ['province', 'land']],
  ['oblast', ['province']],
  ['krai', ['province']],
  ['state', ['province']],
  ['republic', ['province', 'country', 'land']],
  ['governorate', ['province']],
  ['prefecture', ['province']],
  ['county', ['province']],
  ['department', ['province']],
  ['canton', ['province']],
  ['emirate', ['province']],
  ['island', ['land', 'province', 'country']],
  ['peninsula', ['land', 'region', 'province']],
  ['city', ['city']],
  ['town', ['city']],
  ['port', ['city']],
  ['capital', ['city']],
  ['suburb', []],
  ['village', []],
  ['settlement', []],
  ['district', []],
  ['neighborhood', []],
  ['neighbourhood', []],
  ['municipality', ['city']],
  ['country', ['country']],
  ['nation', ['country']],
]);

/** The kinds of place that a common noun stands for; null where it is no such noun. An empty list: a place too small for the gazetteer. */
export const kindsOfWord = (word: string): readonly PlaceKind[] | null =>
  KIND_WORDS.get(word.toLowerCase().replace(/s$/, '')) ?? KIND_WORDS.get(word.toLowerCase()) ?? null;

const pick = (places: readonly Place[], prefer: readonly PlaceKind[] | null): Place | null => {
  const first = places[0];
  if (!first) return null;
  let chosen = first;
  if (prefer && prefer.length > 0 && !prefer.includes(first.kind)) {
    const other = places.find((p) => prefer.includes(p.kind));
    if (other) chosen = other;
    else if (prefer.includes('province')) {
      // "the Springfield region": the province that the town lies in, where it bears the town's name or the town is its seat
      const province = getAtlas().byKey.get(first.containers[0] ?? '');
      if (
        first.kind === 'city' &&
        province?.kind === 'province' &&
        placeKey(first.name).split(' ')[0] === placeKey(province.name).split(' ')[0]
      )
        chosen = province;
      else return null;
    }
  }
  if (places.length === 1) return chosen;
  return { ...chosen, others: places.filter((p) => p.key !== chosen.key) };
};

/**
 * The place that `words` name, or null. Of several places of one name the likeliest comes first (country, then large town, province, small
 * town; among towns by inhabitants) and keeps the others in `others`. `prefer` narrows the kind, as "region" in "Tver region" does.
 * A trailing kind word ("Chubut province") does the same.
 */
export const findPlace = (words: string, prefer: readonly PlaceKind[] | null = null): Place | null => {
  const atlas = getAtlas();
  const form = placeKey(words).replace(/^the /, '');
  if (form === '') return null;
  const exact = atlas.byName.get(form) ?? atlas.byShortForm.get(words.trim().toLowerCase());
  if (exact) return pick(exact, prefer);
  const parts = form.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && !prefer) {
    const kinds = kindsOfWord(last);
    if (kinds) return kinds.length > 0 ? findPlace(parts.slice(0, -1).join(' '), kinds) : null;
    const opening = /^(?:city|town|province|region|state|republic|oblast|island) of (.+)$/.exec(form);
    if (opening?.[1] !== undefined) return findPlace(opening[1], kindsOfWord(parts[0] ?? ''));
    const comma = words.lastIndexOf(',');
    if (comma > 0) return placeInside(words.slice(0, comma), words.slice(comma + 1));
  }
  const sound = placeSound(form);
  const heard = atlas.bySound.get(sound);
  return heard && sound.length >= 6 ? pick(heard, prefer) : null;
};

/** The place called `inner` that lies in the one called `outer` ("Paris, Texas"); null where none does. */
export const placeInside = (inner: string, outer: string): Place | null => {
  const holder = findPlace(outer);
  const named = findPlace(inner);
  if (!holder || !named) return null;
  const holders = [holder, ...holder.others].map((h) => h.key);
  const all = [named, ...named.others];
  const found = all.find((p) => p.containers.some((c) => holders.includes(c)));
  return found ? { ...found, others: [] } : null;
};

/** Codes of the countries that an adjective belongs to: "Azeri" → ["AZ"], "Korean" → both Koreas, "Scottish" → ["GB"]; empty where it is none. */
export const countryOfAdjective = (adjective: string): readonly string[] => {
  const places = getAtlas().byAdjective.get(adjective.toLowerCase()) ?? [];
  const countries = places.filter((p) => p.kind === 'country').map((p) => p.key);
  if (countries.length > 0) return countries;
  return [...new Set(places.flatMap((p) => (p.country !== null ? [p.country] : p.members)))];
};

/** The place that an adjective belongs to ("Russian" → Russia, "European" → Europe), or null. */
export const placeOfAdjective = (adjective: string): Place | null =>
  getAtlas().byAdjective.get(adjective.toLowerCase())?.[0] ?? null;

/** Whether a word is a noun for people of some place, singular or plural ("Danes", "Briton"). */
export const isPeople = (word: string): boolean => getAtlas().peoples.has(word.toLowerCase());

/** The capital of a country given by code or name, null where it has none or is not known. */
export const capitalOf = (country: string): string | null => {
  const code =
    /^[A-Z]{2}$/.test(country) && getAtlas().capitals.has(country)
      ? country
      : (findPlace(country, ['country'])?.country ?? null);
  return code === null ? null : (getAtlas().capitals.get(code)?.[0] ?? null);
};

/** The country whose capital a place is, as a code, or null: "Vienna" stands for its government in the news. */
export const capitalHolder = (place: Place): string | null => {
  if (place.kind !== 'city' || place.country === null) return null;
  const names = getAtlas().capitals.get(place.country) ?? [];
  return names.some((n) => placeKey(n) === placeKey(place.name)) ? place.country : null;
};
