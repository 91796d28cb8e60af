import type { PlaceReference, PlaceRelationWord } from '../../domain/value.js';
import type { Span } from '../../kernel/span.js';
import { getAtlas } from './atlas.js';
import { placeKey } from './place-key.js';
import type { Place } from './place.js';

/** Where a phrase puts something: "55 km west of X", "off the coast of X", "between X and Y", "in southern X". */
export interface Locus {
  readonly relation: Exclude<PlaceRelationWord, 'setting'>;
  /** One place, two for `between`. */
  readonly references: readonly Place[];
  readonly km: number | null;
  /** Degrees clockwise from north. */
  readonly bearing: number | null;
  readonly part: number | null;
  /** First and last token of the whole phrase, inclusive. */
  readonly tokens: readonly [number, number];
  readonly span: Span;
}

/** A place as a value keeps it. */
export const referenceTo = (place: Place): PlaceReference => ({
  name: place.name,
  key: place.key,
  holder: place.containers[0] ?? null,
  namesakes: place.others.length > 0,
});

/** The place that a value's reference stands for; one that the gazetteer lacks keeps its name and what holds it. */
export const placeOfReference = (reference: PlaceReference): Place => {
  const atlas = getAtlas();
  const known = atlas.byKey.get(reference.key);
  if (known) {
    if (!reference.namesakes) return known;
    const others = atlas.byName.get(placeKey(reference.name)) ?? [];
    return { ...known, others: others.filter((p) => p !== known) };
  }
  const holder = reference.holder === null ? undefined : atlas.byKey.get(reference.holder);
  return {
    key: reference.key,
    name: reference.name,
    kind: 'unknown',
    country: holder?.country ?? null,
    containers: holder ? [holder.key, ...holder.containers] : [],
    disputed: holder?.disputed ?? [],
    within: holder ? [holder.name, ...holder.within] : [],
    members: [],
    population: 0,
    coordinates: null,
    others: [],
  };
};
