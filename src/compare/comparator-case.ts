import type { Level } from '../domain/finding.js';

/**
 * One row of a comparator's specification: two short reports of one event, and what the comparator must say of their first claims.
 * Tests assert level and message id, never prose; raising or lowering an expected level bumps the comparator's version.
 */
export interface ComparatorCase<M extends string> {
  readonly left: string;
  readonly right: string;
  readonly level: Level;
  readonly message: M;
  /** Publication dates, `2024-06-15` (a Saturday) unless said; null for an undated report. */
  readonly published?: readonly [string | null, string | null];
}
