import { alignEvents } from '../../src/align/events.js';
import type { AlignedClaim } from '../../src/align/questions.js';
import type { ComparatorCase } from '../../src/compare/comparator-case.js';
import type { ClaimOf, Comparator } from '../../src/compare/comparator.js';
import { accidentCauseDisagrees } from '../../src/compare/comparators/accident-cause-disagrees.js';
import { accidentCauseCases } from '../../src/compare/comparators/accident-cause-disagrees.cases.js';
import { actDenied } from '../../src/compare/comparators/act-denied.js';
import { actCases } from '../../src/compare/comparators/act-denied.cases.js';
import { agentDisagrees } from '../../src/compare/comparators/agent-disagrees.js';
import { agentCases } from '../../src/compare/comparators/agent-disagrees.cases.js';
import { attackMeansDisagree } from '../../src/compare/comparators/attack-means-disagree.js';
import { attackMeansCases } from '../../src/compare/comparators/attack-means-disagree.cases.js';
import { causeDisagrees } from '../../src/compare/comparators/cause-disagrees.js';
import { causeCases } from '../../src/compare/comparators/cause-disagrees.cases.js';
import { dateDisagrees } from '../../src/compare/comparators/date-disagrees.js';
import { dateCases } from '../../src/compare/comparators/date-disagrees.cases.js';
import { nameSpellingDiffers } from '../../src/compare/comparators/name-spelling-differs.js';
import { nameCases } from '../../src/compare/comparators/name-spelling-differs.cases.js';
import { placeDisagrees } from '../../src/compare/comparators/place-disagrees.js';
import { placeCases } from '../../src/compare/comparators/place-disagrees.cases.js';
import { placeSpellingDiffers } from '../../src/compare/comparators/place-spelling-differs.js';
import { placeSpellingCases } from '../../src/compare/comparators/place-spelling-differs.cases.js';
import { quantityDisagrees } from '../../src/compare/comparators/quantity-disagrees.js';
import { quantityCases } from '../../src/compare/comparators/quantity-disagrees.cases.js';
import { reasonDisagrees } from '../../src/compare/comparators/reason-disagrees.js';
import { reasonCases } from '../../src/compare/comparators/reason-disagrees.cases.js';
import { responsibilityDenied } from '../../src/compare/comparators/responsibility-denied.js';
import { responsibilityCases } from '../../src/compare/comparators/responsibility-denied.cases.js';
import { roleDisagrees } from '../../src/compare/comparators/role-disagrees.js';
import { roleCases } from '../../src/compare/comparators/role-disagrees.cases.js';
import { statusDisagrees } from '../../src/compare/comparators/status-disagrees.js';
import { statusCases } from '../../src/compare/comparators/status-disagrees.cases.js';
import { COMPARATORS } from '../../src/compare/registry.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { ValueKind, ValueOf } from '../../src/domain/value.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';

const SATURDAY = '2024-06-15';

/** The first claim of a kind in a one-sentence report. */
const claimOf = <K extends ValueKind>(kind: K, id: string, text: string, publishedAt: string | null): ClaimOf<K> => {
  const reading = readArticle({
    id,
    text,
    metadata: {
      title: null,
      publisher: id,
      publishedAt,
      publishedAtBasis: 'stated',
      url: null,
      author: null,
      language: 'en',
    },
  });
  alignEvents([reading]);
  const candidate = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).find((c) => c.kind === kind);
  if (!candidate) throw new Error(`no ${kind} claim in: ${text}`);
  const aligned: AlignedClaim = { id, reading, candidate, event: 'event' };
  return { ...aligned, value: candidate.value as ValueOf<K> };
};

const specify = <K extends ValueKind, M extends string>(
  rule: Comparator<K, M>,
  cases: readonly ComparatorCase<M>[],
): void => {
  describe(rule.meta.id, () => {
    test.each(cases.map((row) => [`${row.level} ${row.message}: ${row.left} | ${row.right}`, row] as const))(
      '%s',
      (_, row) => {
        const [leftAt, rightAt] = row.published ?? [SATURDAY, SATURDAY];
        const left = claimOf(rule.meta.kind, 'Left', row.left, leftAt);
        const right = claimOf(rule.meta.kind, 'Right', row.right, rightAt);
        const verdict = rule.compare(left, right, DEFAULT_POLICY);
        expect({ level: verdict.level, message: verdict.message }).toEqual({ level: row.level, message: row.message });
        // the order of the two reports changes nothing
        const turned = rule.compare(right, left, DEFAULT_POLICY);
        expect({ level: turned.level, message: turned.message, scope: turned.scope }).toEqual({
          level: row.level,
          message: row.message,
          scope: verdict.scope,
        });
      },
    );

    test('every message has a case but those that need a whole article, and no case stands twice', () => {
      const shown = new Set(cases.map((c) => c.message));
      const missing = (Object.keys(rule.meta.messages) as M[]).filter((m) => !shown.has(m));
      expect(missing.filter((m) => !['within-one-article', 'other-event'].includes(m))).toEqual([]);
      expect(new Set(cases.map((c) => `${c.left}|${c.right}|${String(c.published)}`)).size).toBe(cases.length);
    });

    test('says what it flags and where it stops', () => {
      expect(rule.meta.docs.summary.length).toBeGreaterThan(20);
      expect(rule.meta.docs.limits.length).toBeGreaterThan(20);
      for (const hole of Object.values<string>(rule.meta.messages).flatMap((m) => m.match(/\{[a-zA-Z]+\}/g) ?? []))
        expect([
          '{left}',
          '{right}',
          '{leftValue}',
          '{rightValue}',
          '{leftScope}',
          '{rightScope}',
          '{leftQuote}',
          '{rightQuote}',
          '{leftSource}',
          '{rightSource}',
        ]).toContain(hole);
    });
  });
};

specify(quantityDisagrees, quantityCases);
specify(dateDisagrees, dateCases);
specify(nameSpellingDiffers, nameCases);
specify(agentDisagrees, agentCases);
specify(actDenied, actCases);
specify(causeDisagrees, causeCases);
specify(accidentCauseDisagrees, accidentCauseCases);
specify(attackMeansDisagree, attackMeansCases);
specify(reasonDisagrees, reasonCases);
specify(responsibilityDenied, responsibilityCases);
specify(roleDisagrees, roleCases);
specify(statusDisagrees, statusCases);
specify(placeDisagrees, placeCases);
specify(placeSpellingDiffers, placeSpellingCases);

test('every comparator of the registry is specified here', () => {
  const specified = new Set(
    [
      quantityDisagrees,
      dateDisagrees,
      nameSpellingDiffers,
      agentDisagrees,
      actDenied,
      causeDisagrees,
      accidentCauseDisagrees,
      attackMeansDisagree,
      reasonDisagrees,
      responsibilityDenied,
      roleDisagrees,
      statusDisagrees,
      placeDisagrees,
      placeSpellingDiffers,
    ].map((r) => r.meta.id),
  );
  const registered = Object.values(COMPARATORS).flatMap((rules) => rules.map((r) => r.meta.id));
  expect(registered.filter((id) => !specified.has(id))).toEqual([]);
});
