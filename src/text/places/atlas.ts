import { createRequire } from 'node:module';
import type { CityData } from 'city-timezones';
import { CLAIMED_BY, COUNTRIES_TABLE, DISPUTED_PARTS } from './countries.table.js';
import { placeKey, placeSound } from './place-key.js';
import type { Place, PlaceKind } from './place.js';
import { CONTINENTS_TABLE, LANDS_TABLE, REGIONS_TABLE, WATERS_TABLE } from './regions.table.js';
import { CITY_CORRECTIONS, CITY_SPELLINGS, PROVINCE_SPELLINGS } from './spellings.table.js';

/** All places by name, by key and by adjective; built once, when first asked for. */
export interface Atlas {
  readonly byKey: ReadonlyMap<string, Place>;
  /** Places of a name (in `placeKey` form), the likeliest first. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Places of a short form with its point ("calif."), lower case. */
  readonly byShortForm: ReadonlyMap<string, readonly Place[]>;
  /** Large towns and provinces by `placeSound`, only where the sound is theirs alone. */
  readonly bySound: ReadonlyMap<string, readonly Place[]>;
  /** Places that an adjective ("Azeri", "Scottish") belongs to, by its lower-case form. */
  readonly byAdjective: ReadonlyMap<string, readonly Place[]>;
  /** Nouns for people of a place, singular and plural, lower case ("danes", "finn"). */
  readonly peoples: ReadonlySet<string>;
  /** Capitals by country code. */
  readonly capitals: ReadonlyMap<string, readonly string[]>;
  /** Longest name in words. */
  readonly longest: number;
}

/** Names of fewer letters are too short to be found by sound. */
const SHORTEST_SOUND = 6;
/** A town smaller than this gives way to a province of the same name. */
const LARGE_TOWN = 100_000;
const KIND_RANK: Readonly<Record<PlaceKind, number>> = {
  country: 6,
  continent: 5,
  region: 5,
  land: 4,
  city: 3,
  province: 2,
  water: 1,
  unknown: 0,
};

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

const listOf = (cell: string | undefined, mark = ';'): string[] => (cell ?? '').split(mark).filter((w) => w !== '');

/** The codes that the city data leave out or give in a form of their own. */
const COUNTRY_NAMES_WITHOUT_CODE: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO' };

const readCities = (): readonly CityData[] => {
  const load = createRequire(import.meta.url);
  return (load('city-timezones') as { readonly cityMapping: readonly CityData[] }).cityMapping;
};

const pluralOf = (word: string): string => {
  const lower = word.toLowerCase();
  if (/(?:man|woman)$/.test(lower) && /(?:ch|sh)(?:wo)?man$/.test(lower)) return lower.replace(/man$/, 'men');
  if (/(?:ese|ss|sh|ch)$/.test(lower)) return lower;
  return `${lower}s`;
};

type Draft = { -readonly [K in keyof Place]: Place[K] };

const NONE: readonly never[] = [];

class AtlasBuilder {
  readonly places = new Map<string, Draft>();
  readonly names = new Map<string, Draft[]>();
  readonly adjectives = new Map<string, Draft[]>();
  readonly peoples = new Set<string>();
  readonly capitals = new Map<string, readonly string[]>();
  readonly shortForms = new Map<string, readonly Draft[]>();

  add(place: Draft, names: readonly string[]): void {
    this.places.set(place.key, place);
    for (const name of names) this.name(place, name);
  }

  name(place: Draft, name: string): void {
    const form = placeKey(name);
    const places = this.names.get(form);
    if (!places) this.names.set(form, [place]);
    else if (!places.includes(place)) places.push(place);
  }

  adjective(place: Draft, word: string): void {
    const form = word.toLowerCase();
    const places = this.adjectives.get(form);
    if (!places) this.adjectives.set(form, [place]);
    else places.push(place);
    this.people(word);
  }

  people(word: string): void {
    this.peoples.add(word.toLowerCase());
    this.peoples.add(pluralOf(word));
  }
}

const draft = (key: string, name: string, kind: PlaceKind, more: Partial<Place> = {}): Draft => ({
  key,
  name,
  kind,
  country: null,
  containers: NONE,
  disputed: NONE,
  within: NONE,
  members: NONE,
  population: 0,
  coordinates: null,
  others: NONE,
  ...more,
});

const addCountries = (into: AtlasBuilder): void => {
  const regionsOf = new Map<string, string[]>();
  const countries = rowsOf(COUNTRIES_TABLE);
  const addGroup = (
    key: string,
    kind: PlaceKind,
    names: readonly string[],
    adjectives: readonly string[],
    members: readonly string[],
  ): void => {
    for (const code of members) {
      const keys = regionsOf.get(code);
      if (keys) keys.push(key);
      else regionsOf.set(code, [key]);
    }
    const place = draft(key, names[0] ?? '', kind, { members });
    into.add(place, names);
    for (const adjective of adjectives) into.adjective(place, adjective);
  };
  for (const [letter = '', names, adjectives] of rowsOf(CONTINENTS_TABLE)) {
    const members = countries.filter((row) => row[1]?.includes(letter)).map((row) => row[0] ?? '');
    addGroup(`continent:${letter}`, 'continent', listOf(names), listOf(adjectives, ','), members);
  }
  for (const [names, adjectives, codes] of rowsOf(REGIONS_TABLE)) {
    addGroup(
      `region:${placeKey(listOf(names)[0] ?? '')}`,
      'region',
      listOf(names),
      listOf(adjectives, ','),
      listOf(codes, ' '),
    );
  }
  for (const [code = '', , names, adjectives, nouns, capitals] of countries) {
    const all = listOf(names);
    const place = draft(code, all[0] ?? '', 'country', {
      country: code,
      containers: regionsOf.get(code) ?? NONE,
      disputed: CLAIMED_BY.get(code) ?? NONE,
    });
    into.add(place, all);
    for (const adjective of listOf(adjectives, ',')) into.adjective(place, adjective);
    for (const noun of listOf(nouns, ',')) into.people(noun);
    into.capitals.set(code, listOf(capitals));
  }
};

/** Lands by the provinces they consist of (`code:province`). */
const addLands = (into: AtlasBuilder): ReadonlyMap<string, readonly Draft[]> => {
  const landsOf = new Map<string, Draft[]>();
  for (const [code = '', names, adjectives, provinces] of rowsOf(LANDS_TABLE)) {
    const country = into.places.get(code);
    const all = listOf(names);
    const key = `land:${code}:${placeKey(all[0] ?? '')}`;
    const land = draft(key, all[0] ?? '', 'land', {
      country: code,
      containers: [code, ...(country?.containers ?? NONE)],
      disputed: [...(DISPUTED_PARTS.get(key) ?? NONE), ...(country?.disputed ?? NONE)],
      within: country ? [country.name] : NONE,
    });
    for (const province of listOf(provinces)) {
      const form = `${code}:${placeKey(province)}`;
      const lands = landsOf.get(form);
      if (lands) lands.push(land);
      else landsOf.set(form, [land]);
    }
    into.add(land, all);
    for (const adjective of listOf(adjectives, ',')) into.adjective(land, adjective);
  }
  return landsOf;
};

/** Names of provinces that are common words everywhere else: they hold their towns, but are not found by name. */
const GENERIC_PROVINCES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central centre center capital coast gulf lake lakes island islands upper lower union hope republic national highlands'
    .split(' ')
    .concat(
      'west coast',
      'east coast',
      'north east',
      'north west',
      'south east',
      'south west',
      'north eastern',
      'north western',
      'federal district',
      'national capital district',
    ),
);

/** What all towns of one province share. */
interface Setting {
  readonly form: string;
  readonly country: string;
  readonly containers: readonly string[];
  readonly disputed: readonly string[];
  readonly within: readonly string[];
}

const settingOf = (
  into: AtlasBuilder,
  landsOf: ReadonlyMap<string, readonly Draft[]>,
  countryName: string,
  code: string,
  province: string,
): Setting => {
  const country = into.places.get(code);
  const form = `${code}:${placeKey(province)}`;
  const lands = landsOf.get(form) ?? NONE;
  const above = country ? [code, ...country.containers] : NONE;
  const containers = lands.length > 0 ? [...lands.map((l) => l.key), ...above] : above;
  const own = DISPUTED_PARTS.get(form);
  const disputed = own ? [...own, ...(country?.disputed ?? NONE)] : (country?.disputed ?? NONE);
  const within = [...lands.map((l) => l.name), country?.name ?? countryName];
  if (province === '') return { form, country: code, containers, disputed, within };
  const name = province.replace(/['’`]| ?\([^()]*\)/g, '');
  const place = draft(`province:${form}`, name, 'province', { country: code, containers, disputed, within });
  into.add(place, GENERIC_PROVINCES.has(placeKey(name)) ? [] : [name]);
  return { form, country: code, containers: [place.key, ...containers], disputed, within: [name, ...within] };
};

const addTowns = (into: AtlasBuilder): void => {
  const landsOf = addLands(into);
  const settings = new Map<string, Setting>();
  for (const city of readCities()) {
    const code = COUNTRY_NAMES_WITHOUT_CODE[city.country] ?? city.iso2;
    const province = CITY_CORRECTIONS.get(`${code}:${city.city}`) ?? city.province;
    const id = `${code}:${province}`;
    let setting = settings.get(id);
    if (!setting) settings.set(id, (setting = settingOf(into, landsOf, city.country, code, province)));
    const { form, country, containers, disputed, within } = setting;
    const key = `city:${form}:${placeKey(city.city)}`;
    const known = into.places.get(key);
    if (known && known.population >= city.pop) continue;
    const place: Draft = {
      key,
      name: city.city,
      kind: 'city',
      country,
      containers,
      disputed,
      within,
      members: NONE,
      population: Math.round(city.pop),
      coordinates: [city.lat, city.lng],
      others: NONE,
    };
    into.add(place, city.city === city.city_ascii ? [city.city] : [city.city, city.city_ascii]);
  }
};

const addSpellings = (into: AtlasBuilder): void => {
  for (const [table, kind] of [
    [CITY_SPELLINGS, 'city'],
    [PROVINCE_SPELLINGS, 'province'],
  ] as const) {
    for (const [code, name = '', others] of rowsOf(table)) {
      const places = (into.names.get(placeKey(name.replace(/ ?\([^()]*\)/, ''))) ?? []).filter(
        (p) => p.kind === kind && p.country === code,
      );
      const [place] = places.sort((a, b) => b.population - a.population);
      if (!place) continue;
      for (const other of listOf(others)) {
        if (other.startsWith('=')) place.name = other.slice(1);
        // "Ark." is a short form only with its point
        if (/^[A-Z][a-z]+\.$/.test(other)) into.shortForms.set(other.toLowerCase(), [place]);
        else into.name(place, other.replace('=', ''));
      }
    }
  }
  for (const [names] of rowsOf(WATERS_TABLE)) {
    const all = listOf(names);
    into.add(draft(`water:${placeKey(all[0] ?? '')}`, all[0] ?? '', 'water'), all);
  }
};

const likelier = (a: Place, b: Place): number => {
  // a sea is better known than the province on its shore
  const rank = (p: Place): number =>
    p.kind === 'water' && / (?:Sea|Ocean)$/.test(p.name)
      ? KIND_RANK.province + 0.5
      : p.kind === 'city' && p.population < LARGE_TOWN
        ? 1.5
        : KIND_RANK[p.kind];
  return rank(b) - rank(a) || b.population - a.population || (a.key < b.key ? -1 : 1);
};

const isLarge = (place: Place): boolean =>
  place.kind === 'country' || place.kind === 'province' || (place.kind === 'city' && place.population >= LARGE_TOWN);

/** Names by sound, for the large places, and only where one place alone sounds so. */
const soundsOf = (names: ReadonlyMap<string, readonly Place[]>): ReadonlyMap<string, readonly Place[]> => {
  const sounds = new Map<string, readonly Place[]>();
  for (const [form, places] of names) {
    const best = places[0];
    if (!best || form.length < SHORTEST_SOUND || !isLarge(best)) continue;
    const sound = placeSound(form);
    if (sound.length < SHORTEST_SOUND) continue;
    const heard = sounds.get(sound);
    if (!heard) sounds.set(sound, places);
    else if (heard[0] !== best) sounds.set(sound, NONE);
  }
  return sounds;
};

const build = (): Atlas => {
  const into = new AtlasBuilder();
  addCountries(into);
  addTowns(into);
  addSpellings(into);
  let longest = 1;
  let sounds: ReadonlyMap<string, readonly Place[]> | null = null;
  for (const [form, places] of into.names) {
    if (places.length > 1) places.sort(likelier);
    longest = Math.max(longest, form.split(' ').length);
  }
  return {
    byKey: into.places,
    byName: into.names,
    byShortForm: into.shortForms,
    get bySound() {
      return (sounds ??= soundsOf(into.names));
    },
    byAdjective: into.adjectives,
    peoples: into.peoples,
    capitals: into.capitals,
    longest,
  };
};

let atlas: Atlas | null = null;

/** The atlas; the first call reads the city data (about 40 ms), later ones cost nothing. */
export const getAtlas = (): Atlas => (atlas ??= build());
