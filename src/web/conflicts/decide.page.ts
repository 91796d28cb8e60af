import { OUTCOMES, type OutcomeKind } from '../../domain/finding.js';
import { NOT_A_CONFLICT_REASONS } from '../../domain/resolution.js';
import type { ClaimInContext, ConflictView, PositionView } from '../../ports/readers.js';
import { publishedModel, publisherWords } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { OUTCOME_WORDS, REASON_WORDS } from '../words.js';
import type { DecisionInput, FieldError } from './decision.form.js';

/** One of the seven outcomes as a choice. */
export interface OutcomeModel {
  readonly id: OutcomeKind;
  /** The key that chooses it. */
  readonly key: number;
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly suggested: boolean;
}

/** One thing to choose among. */
export interface OptionModel {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  readonly checked: boolean;
}

/** The scope in which a position is true. */
export interface ScopeModel {
  readonly index: number;
  readonly sign: SignModel;
  readonly display: string;
  /** Empty where the position has one claim only. */
  readonly claims: readonly OptionModel[];
  readonly onlyClaim: string | null;
  readonly scope: string;
}

/** The decision form, with what was typed or what the engine suggests. */
export interface DecideModel {
  readonly action: string;
  readonly version: string;
  /** Digest of the evidence shown; a decision on other evidence is refused. */
  readonly evidence: string;
  readonly open: boolean;
  readonly heading: string;
  readonly button: string;
  readonly errors: readonly FieldError[];
  readonly acceptOne: OutcomeModel;
  readonly acceptClaims: readonly OptionModel[];
  readonly range: OutcomeModel;
  readonly low: readonly OptionModel[];
  readonly best: readonly OptionModel[];
  readonly high: readonly OptionModel[];
  readonly bothTrue: OutcomeModel;
  readonly scopes: readonly ScopeModel[];
  readonly superseded: OutcomeModel;
  readonly later: readonly OptionModel[];
  readonly notAConflict: OutcomeModel;
  readonly reasons: readonly OptionModel[];
  readonly needsReporting: OutcomeModel;
  readonly wouldSettle: string;
  readonly publishAttributed: OutcomeModel;
  readonly wording: string;
  readonly note: string;
}

const HINTS: Readonly<Record<OutcomeKind, string>> = {
  'accept-one': 'One value stands; the others are kept as rejected.',
  range: 'Publish low, best and high, each as reported.',
  'both-true': 'The sources speak of different times, places or groups.',
  superseded: 'A later report replaces the earlier ones.',
  'not-a-conflict': 'The flag is wrong; it helps us to know why.',
  'needs-reporting': 'Nobody knows yet; say what would settle it.',
  'publish-attributed': 'Both stay, each with who says so.',
};

const claimsOf = (view: ConflictView): readonly ClaimInContext[] =>
  view.positions.flatMap((position) => position.claims);

/** What stands in the form before anyone typed: the engine's suggestion, and nothing that would decide by itself which value is right. */
export const suggestedInput = (view: ConflictView): DecisionInput => {
  const claims = claimsOf(view);
  const figures = claims.flatMap(({ claim }) =>
    claim.value.kind === 'quantity' ? [{ id: claim.id, low: claim.value.low }] : [],
  );
  figures.sort((a, b) => a.low - b.low);
  const dated = claims.filter(({ source }) => source.metadata.publishedAt !== null);
  const latest = dated.reduce<ClaimInContext | null>(
    (last, held) =>
      (held.source.metadata.publishedAt ?? '') > (last?.source.metadata.publishedAt ?? '') ? held : last,
    null,
  );
  return {
    outcome: view.suggestion ?? '',
    version: String(view.version),
    evidence: view.evidence,
    note: '',
    acceptClaim: '',
    rangeLow: figures[0]?.id ?? '',
    rangeBest: '',
    rangeHigh: figures.at(-1)?.id ?? '',
    scopes: view.positions.map(suggestedScope),
    supersededBy: latest?.claim.id ?? '',
    reason: '',
    wouldSettle: '',
    wording: '',
  };
};

/** The claim of a position whose own words narrow it ("in total"), with those words; else its first claim and nothing. */
const suggestedScope = (position: PositionView): { readonly claim: string; readonly scope: string } => {
  const scopeOf = ({ claim }: ClaimInContext): string =>
    claim.value.kind === 'quantity' ? (claim.value.scope ?? '') : '';
  const narrowed = position.claims.find((held) => scopeOf(held) !== '') ?? position.claims[0];
  return { claim: narrowed?.claim.id ?? '', scope: narrowed ? scopeOf(narrowed) : '' };
};

export interface DecideState {
  readonly input: DecisionInput;
  readonly errors: readonly FieldError[];
  /** Someone else decided while this form was open. */
  readonly stale: boolean;
}

export const decideModel = (view: ConflictView, state: DecideState, action: string): DecideModel => {
  const { input, errors, stale } = state;
  const outcome = (id: OutcomeKind): OutcomeModel => ({
    id,
    key: OUTCOMES.indexOf(id) + 1,
    label: OUTCOME_WORDS[id],
    hint: HINTS[id],
    checked: input.outcome === id,
    suggested: view.suggestion === id,
  });
  const option = (held: ClaimInContext, chosen: string): OptionModel => ({
    value: held.claim.id,
    label: held.claim.display,
    detail: `${publisherWords(held.source.metadata)}, ${publishedModel(held.source.metadata).words}`,
    checked: held.claim.id === chosen,
  });
  const options = (chosen: string): readonly OptionModel[] => claimsOf(view).map((held) => option(held, chosen));
  const decided = view.resolutions.length > 0;
  const settled = view.status === 'resolved' || view.status === 'dismissed';
  return {
    action,
    version: String(view.version),
    evidence: view.evidence,
    open: !settled || errors.length > 0 || stale,
    heading: decided ? 'Decide again' : 'Decide',
    button: stale ? 'Overrule with my decision' : 'Save decision',
    errors,
    acceptOne: outcome('accept-one'),
    acceptClaims: options(input.acceptClaim),
    range: outcome('range'),
    low: options(input.rangeLow),
    best: options(input.rangeBest),
    high: options(input.rangeHigh),
    bothTrue: outcome('both-true'),
    scopes: view.positions.map((position, index) => ({
      index,
      sign: signOf(index),
      display: position.display,
      claims:
        position.claims.length > 1 ? position.claims.map((held) => option(held, input.scopes[index]?.claim ?? '')) : [],
      onlyClaim: position.claims.length === 1 ? (position.claims[0]?.claim.id ?? null) : null,
      scope: input.scopes[index]?.scope ?? '',
    })),
    superseded: outcome('superseded'),
    later: options(input.supersededBy),
    notAConflict: outcome('not-a-conflict'),
    reasons: NOT_A_CONFLICT_REASONS.map((reason) => ({
      value: reason,
      label: REASON_WORDS[reason],
      detail: '',
      checked: input.reason === reason,
    })),
    needsReporting: outcome('needs-reporting'),
    wouldSettle: input.wouldSettle,
    publishAttributed: outcome('publish-attributed'),
    wording: input.wording,
    note: input.note,
  };
};
