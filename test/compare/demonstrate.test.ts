import { CASES } from '../../src/compare/cases.js';
import { demonstrateComparator, demonstrateExtractor } from '../../src/compare/demonstrate.js';
import { COMPARATORS } from '../../src/compare/registry.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { EXTRACTORS } from '../../src/extract/registry.js';

const comparators = Object.values(COMPARATORS).flatMap((rules) => rules.map(({ meta }) => meta.id));

test('every comparator has its cases here, and nothing else has', () => {
  expect(Object.keys(CASES).sort()).toEqual([...comparators].sort());
});

test('ids of rules are unique: each has its own page', () => {
  expect(new Set(comparators).size).toBe(comparators.length);
  expect(new Set(EXTRACTORS.map(({ meta }) => meta.id)).size).toBe(EXTRACTORS.length);
});

test.each(comparators)('%s: every case is run, and says what its table says', (id) => {
  const cases = CASES[id] ?? [];
  const shown = demonstrateComparator(id, DEFAULT_POLICY);
  expect(shown.map(({ left, right, level, message }) => ({ left, right, level, message }))).toEqual(
    cases.map(({ left, right, level, message }) => ({ left, right, level, message })),
  );
  for (const { level, explanation } of shown) {
    if (level === 'contradicts' || level === 'strains') expect(explanation).toMatch(/^\S.*[.”]$/s);
    else expect(explanation).toBeNull();
    expect(explanation ?? '').not.toMatch(/[{}]|undefined/);
  }
});

test.each(EXTRACTORS.map(({ meta }) => meta.id))('%s reads sentences of the cases, and quotes them exactly', (id) => {
  const shown = demonstrateExtractor(id);
  expect(shown.length).toBeGreaterThan(0);
  for (const { text, found } of shown) {
    expect(found.length).toBeGreaterThan(0);
    for (const { span } of found) expect(text.slice(span.start, span.end).trim().length).toBeGreaterThan(0);
  }
});

test('a rule that is not there shows nothing', () => {
  expect(demonstrateComparator('nothing', DEFAULT_POLICY)).toEqual([]);
  expect(demonstrateExtractor('nothing')).toEqual([]);
});
