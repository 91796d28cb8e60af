import { z } from 'zod';
import { OUTCOMES } from '../../domain/finding.js';
import { NOT_A_CONFLICT_REASONS, type Outcome } from '../../domain/resolution.js';

/** The longest note, scope or wording. */
const MOST_CHARACTERS = 2000;

/** A decision as typed: kept as it is when the form comes back. Every field is a text, empty where nothing was entered. */
export interface DecisionInput {
  readonly outcome: string;
  readonly version: string;
  /** Digest of the evidence that was shown. */
  readonly evidence: string;
  readonly note: string;
  readonly acceptClaim: string;
  readonly rangeLow: string;
  readonly rangeBest: string;
  readonly rangeHigh: string;
  /** One for each position: which of its claims, and in what scope it is true. */
  readonly scopes: readonly { readonly claim: string; readonly scope: string }[];
  readonly supersededBy: string;
  readonly reason: string;
  readonly wouldSettle: string;
  readonly wording: string;
}

export interface FieldError {
  /** Id of the field in the page. */
  readonly field: string;
  readonly message: string;
}

/** What a decision form holds: a command, or what is still missing. */
export type DecisionReading =
  | {
      readonly ok: true;
      readonly outcome: Outcome;
      readonly rationale: string;
      readonly version: number;
      readonly evidence: string | undefined;
    }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Positions that a form can hold scopes for. */
const MOST_POSITIONS = 50;

const body = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});

/** The fields of a posted form, as typed. */
export const readDecisionInput = (posted: unknown): DecisionInput => {
  const fields = body.parse(posted ?? {});
  const text = (name: string): string => {
    const value = fields[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  };
  const scopes = Array.from({ length: MOST_POSITIONS }, (_unused, i) => ({
    claim: text(`scope-claim-${String(i)}`),
    scope: text(`scope-${String(i)}`),
  }));
  return {
    outcome: text('outcome'),
    version: text('version'),
    evidence: text('evidence'),
    note: text('note'),
    acceptClaim: text('accept-claim'),
    rangeLow: text('range-low'),
    rangeBest: text('range-best'),
    rangeHigh: text('range-high'),
    scopes: scopes.slice(0, scopes.findLastIndex(({ claim, scope }) => claim !== '' || scope !== '') + 1),
    supersededBy: text('superseded-by'),
    reason: text('reason'),
    wouldSettle: text('would-settle'),
    wording: text('wording'),
  };
};

const words = (missing: string) =>
  z
    .string()
    .min(1, missing)
    .max(MOST_CHARACTERS, `Use at most ${String(MOST_CHARACTERS)} characters.`);
const claim = (missing: string) => z.string().min(1, missing).max(200, missing);

/** Field names of the schema are ids of the page's fields: an error leads to its field. */
const outcomes = z.discriminatedUnion(
  'outcome',
  [
    z.object({ outcome: z.literal('accept-one'), 'accept-claim': claim('Choose the value to accept.') }),
    z.object({
      outcome: z.literal('range'),
      'range-low': claim('Choose the low figure.'),
      'range-best': claim('Choose the best figure.'),
      'range-high': claim('Choose the high figure.'),
    }),
    z.object({
      outcome: z.literal('both-true'),
      scope: z
        .array(
          z.object({
            claim: claim('Choose a claim.'),
            scope: words('Say in what scope this is true (“that morning”, “in total”).'),
          }),
        )
        .min(2, 'Say in what scope each position is true.'),
    }),
    z.object({ outcome: z.literal('superseded'), 'superseded-by': claim('Choose the later report that stands.') }),
    z.object({
      outcome: z.literal('not-a-conflict'),
      reason: z.enum(NOT_A_CONFLICT_REASONS, 'Choose why this is not a conflict.'),
    }),
    z.object({ outcome: z.literal('needs-reporting'), 'would-settle': words('Say what would settle it.') }),
    z.object({
      outcome: z.literal('publish-attributed'),
      wording: z.string().max(MOST_CHARACTERS, `Use at most ${String(MOST_CHARACTERS)} characters.`),
    }),
  ],
  'Choose one of the seven outcomes.',
);

const rest = z.object({
  note: words('Say in a sentence why you decide so.'),
  version: z.coerce.number('Reload the page and decide again.').int().min(0),
});

const outcomeOf = (read: z.infer<typeof outcomes>): Outcome => {
  switch (read.outcome) {
    case 'accept-one':
      return { kind: 'accept-one', claim: read['accept-claim'] };
    case 'range':
      return { kind: 'range', low: read['range-low'], best: read['range-best'], high: read['range-high'] };
    case 'both-true':
      return { kind: 'both-true', scopes: read.scope };
    case 'superseded':
      return { kind: 'superseded', by: read['superseded-by'] };
    case 'not-a-conflict':
      return { kind: 'not-a-conflict', reason: read.reason };
    case 'needs-reporting':
      return { kind: 'needs-reporting', wouldSettle: read['would-settle'] };
    case 'publish-attributed':
      return { kind: 'publish-attributed', wording: read.wording === '' ? null : read.wording };
  }
};

/** Id of the page's field that an issue is about. */
const fieldOf = ([field, index = 0]: readonly PropertyKey[]): string => {
  if (field === undefined || field === 'outcome') return `outcome-${OUTCOMES[0]}`;
  return field === 'scope' ? `scope-${String(index)}` : String(field);
};

/** Reads a decision: the chosen outcome with exactly the fields it needs, a note, and the version that the editor had seen. */
export const readDecision = (input: DecisionInput): DecisionReading => {
  const chosen = outcomes.safeParse({
    outcome: input.outcome,
    'accept-claim': input.acceptClaim,
    'range-low': input.rangeLow,
    'range-best': input.rangeBest,
    'range-high': input.rangeHigh,
    scope: input.scopes,
    'superseded-by': input.supersededBy,
    reason: input.reason,
    'would-settle': input.wouldSettle,
    wording: input.wording,
  });
  const others = rest.safeParse({ note: input.note, version: input.version });
  if (chosen.success && others.success) {
    return {
      ok: true,
      outcome: outcomeOf(chosen.data),
      rationale: others.data.note,
      version: others.data.version,
      evidence: input.evidence === '' ? undefined : input.evidence,
    };
  }
  const issues = [...(chosen.error?.issues ?? []), ...(others.error?.issues ?? [])];
  return {
    ok: false,
    errors: issues.map(({ path, message }) => ({ field: fieldOf(path), message })),
  };
};
