/** What sort of place a name stands for; `unknown` for places that the gazetteer does not hold. */
export type PlaceKind = 'continent' | 'region' | 'country' | 'land' | 'province' | 'city' | 'water' | 'unknown';

/** One place of the world as far as general knowledge goes. Two mentions of one place carry the same `key`. */
export interface Place {
  readonly key: string;
  /** Its usual English name. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO alpha-2 code of its country (XK for Kosovo), null where it has none or none is known. */
  readonly country: string | null;
  /** Keys of all wider places that hold it. */
  readonly containers: readonly string[];
  /** Keys of wider places that may hold it, depending on whom one asks. */
  readonly disputed: readonly string[];
  /** Names of the wider places that hold it, innermost first (province, land, country). */
  readonly within: readonly string[];
  /** Countries of a region or continent, as codes; empty for the others. */
  readonly members: readonly string[];
  /** Inhabitants as the gazetteer has them, 0 where it has none. */
  readonly population: number;
  /** Latitude and longitude of a town in degrees, null for what is no point or not known. */
  readonly coordinates: readonly [lat: number, lng: number] | null;
  /** Other places of the same name, the likeliest first; empty where there are none. */
  readonly others: readonly Place[];
}
