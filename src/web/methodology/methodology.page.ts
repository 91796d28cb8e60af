import type { Level, Severity } from '../../domain/finding.js';
import type { Policy } from '../../domain/policy.js';
import type { ValueKind } from '../../domain/value.js';
import type { Span } from '../../kernel/span.js';
import { comparatorPath, extractorPath } from '../address.js';
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
  readonly severity: Severity;
  /** Wording by message id, with holes. */
  readonly messages: Readonly<Record<string, string>>;
}

/** A case of a comparator as it was run for the page. */
export interface ComparedCase {
  readonly left: string;
  readonly right: string;
  readonly published: readonly [string | null, string | null] | null;
  readonly level: Level;
  readonly message: string;
  readonly explanation: string | null;
}

/** A sentence with what an extractor finds in it. */
export interface ReadSentence {
  readonly text: string;
  readonly found: readonly { readonly span: Span; readonly display: string }[];
}

/** Named weights that add up, and the sum that is needed. */
export interface WeightTable {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly weight: number }[];
  readonly needed: number;
}

/** The rules, the weights and the policy that the engine runs with now. */
export interface Methodology {
  readonly extractors: readonly ExtractorMeta[];
  readonly comparators: readonly ComparatorMeta[];
  readonly weights: readonly WeightTable[];
  readonly policy: Policy;
  readonly engineVersion: number;
  /** The cases of a comparator, run. */
  readonly casesOf: (comparator: string) => readonly ComparedCase[];
  /** Sentences that an extractor reads, read. */
  readonly readingsOf: (extractor: string) => readonly ReadSentence[];
}

/** A rule as the overview lists it. */
export interface RuleModel {
  readonly id: string;
  readonly href: string;
  readonly version: number;
  readonly kind: string;
  readonly summary: string;
}

export interface SettingModel {
  readonly name: string;
  readonly value: string;
}

export interface WeightRowModel {
  readonly label: string;
  readonly weight: string;
}

export interface WeightTableModel {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly WeightRowModel[];
  readonly needed: string;
}

export interface MethodologyPageModel {
  readonly policyName: string;
  readonly policyVersion: number;
  readonly engineVersion: number;
  readonly settings: readonly SettingModel[];
  readonly extractors: readonly RuleModel[];
  readonly comparators: readonly RuleModel[];
  readonly weights: readonly WeightTableModel[];
}

const ruleModel = ({ id, version, docs }: RuleMeta, kind: ValueKind, href: string): RuleModel => ({
  id,
  href,
  version,
  kind: KIND_WORDS[kind],
  summary: docs.summary,
});

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

const SETTINGS: readonly { readonly name: string; readonly of: (policy: Policy) => string }[] = [
  { name: '“Around n” may miss n by this share', of: ({ approxShare }) => `${String(approxShare * 100)} in a hundred` },
  { name: 'Evidence needed that two claims answer one question', of: ({ sameQuestion }) => String(sameQuestion) },
  { name: 'Conflicts with a lower score are not shown', of: ({ leastScore }) => String(leastScore) },
];

export const methodologyPage = ({
  extractors,
  comparators,
  weights,
  policy,
  engineVersion,
}: Methodology): MethodologyPageModel => ({
  policyName: policy.name,
  policyVersion: policy.version,
  engineVersion,
  settings: SETTINGS.map(({ name, of }) => ({ name, value: of(policy) })),
  extractors: extractors.map((meta) => ruleModel(meta, meta.yields, extractorPath(meta.id))),
  comparators: comparators.map((meta) => ruleModel(meta, meta.kind, comparatorPath(meta.id))),
  weights: weights.map(({ title, rows, needed }, i) => ({
    id: `weights-${String(i + 1)}`,
    title,
    rows: rows.map(({ label, weight }) => ({ label, weight: signed(weight) })),
    needed: needed.toFixed(1),
  })),
});
