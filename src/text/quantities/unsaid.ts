import type { Unit } from './units.js';

/** A number said without a numeral: "a woman" (one), "no casualties" (zero), "an hour" (one hour), "twin blasts" (two). */
export interface Unsaid {
  readonly first: number;
  readonly last: number;
  /** Last word of what says the number: "no", "no one", "a woman". */
  readonly numberLast: number;
  readonly value: number;
  readonly counted: string | null;
  readonly people: boolean;
  readonly subset: string | null;
  readonly unit: Unit | null;
}
