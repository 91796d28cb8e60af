import type { Hedge } from '../../domain/value.js';
import type { Amount } from './amounts.js';
import type { HedgeEffect } from './hedges.js';
import type { Unit } from './units.js';

/** A mention in the making; word indexes are inclusive. */
export interface Draft {
  readonly first: number;
  last: number;
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly stated: readonly number[];
  /** What was read of numeral and unit; null for a number said without numeral. */
  amount: Amount | null;
  effect: HedgeEffect;
  /** Overrides what effect and extent make of it. */
  fixed: Hedge | null;
  unit: Unit | null;
  unitName: string | null;
  counted: string | null;
  subset: string | null;
  per: string | null;
  aggregate: string | null;
  readonly negated: boolean;
  /** No unit and no noun of its own. */
  bare: boolean;
}
