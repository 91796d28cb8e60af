import type { AlignedClaim } from '../align/questions.js';
import type { Level } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import { NO_METADATA } from '../domain/source.js';
import { VALUE_KINDS, type ValueKind, type ValueOf } from '../domain/value.js';
import type { AnyExtractor, Candidate } from '../extract/extractor.js';
import { readArticle, type ArticleReading } from '../extract/reading.js';
import { EXTRACTORS } from '../extract/registry.js';
import type { Span } from '../kernel/span.js';
import { CASES } from './cases.js';
import type { ComparatorCase } from './comparator-case.js';
import type { ClaimOf, Comparator } from './comparator.js';
import { explain } from './explain.js';
import { COMPARATORS } from './registry.js';

/** Day of publication of a case that does not say one, a Saturday: weekdays in cases are placed by it. */
const CASE_DAY = '2024-06-15';

/** One case of a comparator, run: what the rule says of two reports now. */
export interface Shown {
  readonly left: string;
  readonly right: string;
  /** Publication of each, null for an undated one; absent where both are of one day. */
  readonly published: readonly [string | null, string | null] | null;
  readonly level: Level;
  readonly message: string;
  /** The sentence that editors would read, null where nothing would be flagged. */
  readonly explanation: string | null;
}

/** A sentence with the claims that one extractor finds in it. */
export interface ShownReading {
  readonly text: string;
  readonly found: readonly { readonly span: Span; readonly display: string }[];
}

const readingOf = (publisher: string, text: string, publishedAt: string | null): ArticleReading =>
  readArticle({
    id: publisher,
    text,
    metadata: { ...NO_METADATA, publisher, publishedAt, publishedAtBasis: publishedAt === null ? 'unknown' : 'stated' },
  });

const firstClaim = (
  kind: ValueKind,
  publisher: string,
  text: string,
  publishedAt: string | null,
): AlignedClaim | null => {
  const reading = readingOf(publisher, text, publishedAt);
  const candidate = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).find((c) => c.kind === kind);
  return candidate ? { id: publisher, reading, candidate, event: 'event' } : null;
};

const claimOf = <K extends ValueKind>(claim: AlignedClaim): ClaimOf<K> => ({
  ...claim,
  // the claim was looked up by its kind
  value: claim.candidate.value as ValueOf<K>,
});

const run = <K extends ValueKind, M extends string>(
  rule: Comparator<K, M>,
  row: ComparatorCase<string>,
  policy: Policy,
): readonly Shown[] => {
  const [leftAt, rightAt] = row.published ?? [CASE_DAY, CASE_DAY];
  const left = firstClaim(rule.meta.kind, 'one report', row.left, leftAt);
  const right = firstClaim(rule.meta.kind, 'the other', row.right, rightAt);
  if (!left || !right) return [];
  const verdict = rule.compare(claimOf<K>(left), claimOf<K>(right), policy);
  const flagged = verdict.level === 'contradicts' || verdict.level === 'strains';
  return [
    {
      left: row.left,
      right: row.right,
      published: row.published ?? null,
      level: verdict.level,
      message: verdict.message,
      explanation: flagged ? explain(rule.meta.messages[verdict.message], left, right, verdict.data) : null,
    },
  ];
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties a kind's comparators to its values
const runCases = <K extends ValueKind>(kind: K, id: string, policy: Policy): readonly Shown[] =>
  COMPARATORS[kind]
    .filter(({ meta }) => meta.id === id)
    .flatMap((rule) => (CASES[id] ?? []).flatMap((row) => run(rule, row, policy)));

/** The cases of a comparator, run now; empty for an id that no comparator has. */
export const demonstrateComparator = (id: string, policy: Policy): readonly Shown[] =>
  VALUE_KINDS.flatMap((kind) => runCases(kind, id, policy));

/** Sentences of a page: enough to see what a rule reads. */
const MOST_READINGS = 16;

const find = (extractor: AnyExtractor, text: string): ShownReading['found'] =>
  extractor.extract(readingOf('one report', text, CASE_DAY)).map(({ span, display }) => ({ span, display }));

/** Sentences from the cases of an extractor's kind, each with what the extractor finds in it now; those in which it finds nothing are left out. */
export const demonstrateExtractor = (id: string): readonly ShownReading[] => {
  const extractor = EXTRACTORS.find(({ meta }) => meta.id === id);
  if (!extractor) return [];
  const sentences = COMPARATORS[extractor.meta.yields]
    .flatMap(({ meta }) => CASES[meta.id] ?? [])
    .flatMap(({ left, right }) => [left, right]);
  const shown: ShownReading[] = [];
  for (const text of new Set(sentences)) {
    if (shown.length === MOST_READINGS) break;
    const found = find(extractor, text);
    if (found.length > 0) shown.push({ text, found });
  }
  return shown;
};
