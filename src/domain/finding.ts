import type { Claim } from './claim.js';
import type { Region } from './source.js';
import type { ValueKind } from './value.js';

/** A comparison's outcome, from worst to best; `silent` is absence of evidence, never evidence. Flagged are the first two. */
export type Level = 'contradicts' | 'strains' | 'compatible' | 'agrees' | 'silent';

/** Whether two claims speak of the same part of the question. */
export type ScopeRelation = 'same' | 'differs' | 'unknown';

export const SEVERITIES = ['critical', 'major', 'minor', 'spelling'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One row of the waterfall: a named piece of evidence that two claims answer one question, or that their values cannot both hold. */
export interface Evidence {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly words: string;
}

/** Two claims on one question whose values cannot both hold. */
export interface Disagreement {
  readonly a: string;
  readonly b: string;
  readonly kind: ValueKind;
  readonly level: 'contradicts' | 'strains';
  /** 0 to 1. */
  readonly score: number;
  readonly scope: ScopeRelation;
  readonly comparator: { readonly id: string; readonly version: number };
  readonly message: string;
  readonly explanation: string;
  readonly suggestion: OutcomeKind | null;
  readonly waterfall: readonly Evidence[];
}

/** Claims of one conflict that agree with one another. */
export interface Position {
  readonly display: string;
  readonly claims: readonly string[];
  /** Distinct publishers among its claims; an article without one counts as its own. */
  readonly outlets?: number;
  /** Independent origins among its claims: three reprints of one text are three outlets, one origin. */
  readonly origins?: number;
}

/** One report of a count that rose with the time of publication. */
export interface SeriesPoint {
  readonly claim: string;
  readonly display: string;
  readonly low: number;
  readonly high: number | null;
  /** ISO day or date-time, null where unknown. */
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** Words of revision in its sentence ("rose to", "so far"). */
  readonly words: readonly string[];
}

/** A question whose claims disagree. */
export interface Conflict {
  readonly id: string;
  readonly event: string;
  readonly question: string;
  readonly kind: ValueKind;
  readonly score: number;
  readonly severity: Severity;
  readonly explanation: string;
  readonly scope: ScopeRelation;
  readonly suggestion: OutcomeKind | null;
  /** Strongest support first. */
  readonly positions: readonly Position[];
  readonly pairs: readonly Disagreement[];
  /** Only of a developing count, one that rose with the time of publication: its reports, in order. */
  readonly series?: readonly SeriesPoint[];
}

/** What happened once, at a time and a place. */
export interface NewsEvent {
  readonly id: string;
  readonly title: string;
  /** ISO dates, null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
}

/** What a set of claims answers about an event, worded as a question. */
export interface Question {
  readonly id: string;
  readonly event: string;
  readonly kind: ValueKind;
  readonly text: string;
}

/** All that the engine found in a set of articles. Ids are derived from content: same input, same ids. Lists are in a fixed order. */
export interface Analysis {
  readonly documents: readonly { readonly id: string; readonly regions: readonly Region[] }[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly questions: readonly Question[];
  readonly conflicts: readonly Conflict[];
}

/** The seven ways out of a disagreement (Standards for Casualty Recording). */
export const OUTCOMES = [
  'accept-one',
  'range',
  'both-true',
  'superseded',
  'not-a-conflict',
  'needs-reporting',
  'publish-attributed',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
