/** What a claim can be about. Each kind has one shape of value, its extractors and its comparators. */
export const VALUE_KINDS = [
  'quantity',
  'date',
  'name',
  'place',
  'agent',
  'cause',
  'reason',
  'role',
  'status',
  'polarity',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** How a source qualified its figure. */
export const HEDGES = [
  'exact',
  'approx',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range',
  'alternatives',
  'vague',
  'implicit',
  'zero',
  'change',
] as const;
export type Hedge = (typeof HEDGES)[number];

/** Precision of a date as the words give it; comparison happens at the coarser of two grains. */
export const GRAINS = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Grain = (typeof GRAINS)[number];

/** Part of a day as the words give it; `early` and `late` are "early Sunday", "late on Friday", "the early hours". */
export const DAY_PARTS = ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening', 'early', 'late'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Stated by the words themselves, or worked out by us (and then shown as such). */
export type Basis = 'stated' | 'implied';

/** A number or interval with its hedge. `high: null` means open upwards. Bounds are inclusive. */
export interface QuantityValue {
  readonly kind: 'quantity';
  /** The numbers as the words state them, in order. */
  readonly stated: readonly number[];
  readonly low: number;
  readonly high: number | null;
  readonly hedge: Hedge;
  /** Canonical unit: `people`, `USD`, `km`, `percent`, `magnitude`, `year` …; null for bare counts of things. */
  readonly unit: string | null;
  /** Lemma of the thing counted ("person", "home"), null where the unit says it all. */
  readonly counted: string | null;
  /** Words of the sentence that narrow the count ("that morning", "in total"); absent where there are none. */
  readonly scope?: string;
}

/**
 * A time on the clock: the minutes that may be meant, counted from the beginning of the day it is said of, both ends inclusive. "Shortly after
 * midnight" on a day that is ending may lie beyond 1440.
 */
export interface ClockValue {
  readonly from: number;
  readonly to: number;
  /** Said without its half of the day ("at 7:37"): twelve hours later may be meant. */
  readonly twelve: boolean;
  /** Words of the zone ("GMT", "local", "Tokyo time"), null where none was said. */
  readonly zone: string | null;
  /** Minutes that the zone is east of UTC; null for local time and for zones whose words leave it open. */
  readonly offset: number | null;
}

/** A date as an interval of days, both ends inclusive ISO dates; null ends where no publication date lets it be placed. */
export interface DateValue {
  readonly kind: 'date';
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly basis: Basis;
  /** Id of the rule that placed it, e.g. `weekday-before-publication`. */
  readonly rule: string;
  /** Part of the day said with it; absent where none was. */
  readonly part?: DayPart;
  /** The time of day said with it, once for each zone it is given in; absent where none was. */
  readonly clocks?: readonly ClockValue[];
}

/** One spelling of one entity's name. */
export interface NameValue {
  readonly kind: 'name';
  readonly name: string;
  readonly given: readonly string[];
  readonly surname: string | null;
}

/** How words place a thing by a place: in it, near it, off its coast, a way off from it, between two, or in a kind of setting ("in hospital"). */
export const PLACE_RELATIONS = ['at', 'near', 'off', 'away', 'between', 'setting'] as const;
export type PlaceRelationWord = (typeof PLACE_RELATIONS)[number];

/** A place that the words name, as far as it is known. */
export interface PlaceReference {
  readonly name: string;
  /** Key of the gazetteer, or `unknown:` and the name. */
  readonly key: string;
  /** Key of the narrowest wider place that the text or the gazetteer puts it in, null where neither does. */
  readonly holder: string | null;
  /** Whether the name might be that of another place as well. */
  readonly namesakes: boolean;
}

export interface PlaceValue {
  readonly kind: 'place';
  readonly place: string;
  /** Wider places that hold it, innermost first, as far as known. */
  readonly within: readonly string[];
  readonly relation: PlaceRelationWord;
  /** One place, two for `between`, none for a setting. */
  readonly references: readonly PlaceReference[];
  /** Kilometres from the reference, null where none are said. */
  readonly km: number | null;
  /** Direction from the reference in degrees clockwise from north, null where none is said. */
  readonly bearing: number | null;
  /** Part of the place ("southern", "in the north of") in degrees, null where none is said. */
  readonly part: number | null;
  /** Kind of setting (`hospital`, `home`, `custody` …), null for places. */
  readonly setting: string | null;
}

/** Who did it: the words, and the kind of body they name. */
export interface AgentValue {
  readonly kind: 'agent';
  readonly agent: string;
  /** Classes of body from general to special, e.g. ["security-body", "police"]; empty where unknown. */
  readonly classes: readonly string[];
  /** Proper names and acronyms the words carry ("Federal Intelligence Service", "BND"). */
  readonly names: readonly string[];
}

export interface CauseValue {
  readonly kind: 'cause';
  readonly cause: string;
  readonly classes: readonly string[];
}

export interface ReasonValue {
  readonly kind: 'reason';
  readonly reason: string;
  readonly classes: readonly string[];
}

export interface RoleValue {
  readonly kind: 'role';
  readonly role: string;
  readonly classes: readonly string[];
}

export interface StatusValue {
  readonly kind: 'status';
  readonly status: string;
  readonly classes: readonly string[];
}

/** Did it happen, or not. */
export interface PolarityValue {
  readonly kind: 'polarity';
  /** Class of the predicate ("apologize"). */
  readonly predicate: string;
  readonly negated: boolean;
}

export type Value =
  | QuantityValue
  | DateValue
  | NameValue
  | PlaceValue
  | AgentValue
  | CauseValue
  | ReasonValue
  | RoleValue
  | StatusValue
  | PolarityValue;

export type ValueOf<K extends ValueKind> = Extract<Value, { kind: K }>;
