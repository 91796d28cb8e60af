import type { Policy } from '../../domain/policy.js';
import type { ValueKind } from '../../domain/value.js';
import { KIND_WORDS } from '../words.js';

/** What every rule says of itself. */
export interface RuleMeta {
  readonly id: string;
  readonly version: number;
  readonly docs: { readonly summary: string; readonly limits: string };
}

export interface ExtractorMeta extends RuleMeta {
  readonly yields: ValueKind;
}

export interface ComparatorMeta extends RuleMeta {
  readonly kind: ValueKind;
  /** Wording by message id, with holes. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The rules and the policy that the engine runs with now. */
export interface Methodology {
  readonly extractors: readonly ExtractorMeta[];
  readonly comparators: readonly ComparatorMeta[];
  readonly policy: Policy;
}

export interface RuleModel {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly summary: string;
  readonly limits: string;
  readonly messages: readonly string[];
}

export interface SettingModel {
  readonly name: string;
  readonly value: string;
}

export interface MethodologyPageModel {
  readonly policyName: string;
  readonly policyVersion: number;
  readonly settings: readonly SettingModel[];
  readonly extractors: readonly RuleModel[];
  readonly comparators: readonly RuleModel[];
}

const ruleModel = (meta: RuleMeta, kind: ValueKind, messages: readonly string[]): RuleModel => ({
  id: meta.id,
  version: meta.version,
  kind: KIND_WORDS[kind],
  summary: meta.docs.summary,
  limits: meta.docs.limits,
  messages,
});

const SETTINGS: readonly { readonly name: string; readonly of: (policy: Policy) => string }[] = [
  { name: '“Around n” may miss n by this share', of: ({ approxShare }) => `${String(approxShare * 100)} in a hundred` },
  { name: 'Evidence needed that two claims answer one question', of: ({ sameQuestion }) => String(sameQuestion) },
  { name: 'Conflicts with a lower score are not shown', of: ({ leastScore }) => String(leastScore) },
];

export const methodologyPage = ({ extractors, comparators, policy }: Methodology): MethodologyPageModel => ({
  policyName: policy.name,
  policyVersion: policy.version,
  settings: SETTINGS.map(({ name, of }) => ({ name, value: of(policy) })),
  extractors: extractors.map((meta) => ruleModel(meta, meta.yields, [])),
  comparators: comparators.map((meta) => ruleModel(meta, meta.kind, Object.values(meta.messages))),
});
