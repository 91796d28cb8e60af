import type { DateValue } from '../domain/value.js';
import type { Frame } from '../text/frame.js';
import type { PlaceMention } from '../text/places/place-mention.js';

/**
 * One happening as one article tells it: what its frames share of place, time and participants.
 * Articles hold several (the event, its background, an earlier one); frames that name neither place nor time inherit them.
 */
export interface Situation {
  readonly id: number;
  readonly place: PlaceMention | null;
  readonly time: DateValue | null;
  readonly families: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Proper names of the sentences that tell of it. */
  readonly names: ReadonlySet<string>;
  /** Sentences that tell of it, by index. */
  readonly sentences: ReadonlySet<number>;
  /** Words of a coarse date that nothing places ("in January"): told as something earlier. */
  readonly then: string | null;
  /** A frame that shows what it is: the first. */
  readonly frame: Frame | null;
}

/** Families of predicates that are happenings in the world rather than talk, office or change of plans. */
export const EVENTFUL = new Set([
  'harm',
  'force',
  'attack',
  'crash',
  'quake',
  'fire',
  'damage',
  'protest',
  'displace',
  'crime',
  'court',
  'deal',
  'office',
  'contest',
  'diplomacy',
  'change',
]);

/** Families whose frames tell of one another's happening: a raid, its arrests and its dead. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set(['harm', 'force', 'court']),
  new Set(['harm', 'attack', 'damage', 'fire', 'protest', 'crime']),
  new Set(['harm', 'crash', 'damage', 'attack']),
  new Set(['harm', 'quake', 'damage', 'displace']),
  new Set(['harm', 'fire', 'damage', 'displace', 'protest']),
  new Set(['crime', 'court', 'force']),
];

export const familiesRelated = (a: string, b: string): boolean =>
  a === b || RELATED.some((set) => set.has(a) && set.has(b));

/** Families whose happenings cover many places at once: an earthquake, a wave of protests. */
const SPREADING = new Set(['quake', 'damage', 'protest', 'displace']);

/** Whether a situation may have several places: then a place tells its parts apart, and not the situation from another. */
export const spreads = (situation: { readonly families: ReadonlySet<string> }): boolean =>
  [...situation.families].some((f) => SPREADING.has(f));
