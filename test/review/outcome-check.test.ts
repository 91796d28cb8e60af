import type { Claim } from '../../src/domain/claim.js';
import type { Outcome } from '../../src/domain/resolution.js';
import type { Value } from '../../src/domain/value.js';
import { complaintsOf, MOST_CHARACTERS } from '../../src/review/outcome-check.js';

const claim = (id: string, value: Value): Claim => ({
  id,
  document: 's1',
  quote: 'x',
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  kind: value.kind,
  value,
  display: id,
  mark: { start: 0, end: 1 },
  hedge: null,
  modality: 'asserted',
  speaker: null,
  event: 'e1',
  question: 'q1',
  extractor: { id: 'x', version: 1 },
});

const count = (id: string, stated: number): Claim =>
  claim(id, {
    kind: 'quantity',
    stated: [stated],
    low: stated,
    high: null,
    hedge: 'more-than',
    unit: 'people',
    counted: null,
  });
const day = (id: string, from: string | null): Claim =>
  claim(id, { kind: 'date', from, to: from, grain: 'day', basis: 'stated', rule: 'x' });
const name = (id: string): Claim => claim(id, { kind: 'name', name: id, given: [], surname: null });

const conflictOf = (...positions: readonly (readonly Claim[])[]) => ({
  positions: positions.map((claims) => ({ display: claims.map(({ id }) => id).join('/'), claims })),
});

const counts = conflictOf([count('nine', 9), count('ten', 10)], [count('fifty', 50)]);
const dates = conflictOf([day('friday', '2024-03-01')], [day('saturday', '2024-03-02')], [day('some-day', null)]);
const names = conflictOf([name('ann')], [name('anne')]);

const range = (low: string, best: string, high: string): Outcome => ({ kind: 'range', low, best, high });
const scopes = (...of: readonly (readonly [string, string])[]): Outcome => ({
  kind: 'both-true',
  scopes: of.map(([id, scope]) => ({ claim: id, scope })),
});

describe('an outcome is taken', () => {
  test.each<[string, Outcome, typeof counts]>([
    ['accept one', { kind: 'accept-one', claim: 'ten' }, counts],
    ['a later report', { kind: 'superseded', by: 'fifty' }, counts],
    ['a range of figures', range('nine', 'ten', 'fifty'), counts],
    ['a range whose ends meet', range('nine', 'nine', 'nine'), counts],
    ['a range of days', range('friday', 'friday', 'saturday'), dates],
    ['a range with a day that is not known', range('saturday', 'some-day', 'friday'), dates],
    ['both true', scopes(['nine', 'that morning'], ['fifty', 'in total']), counts],
    [
      'both true, two claims of one position in one scope',
      scopes(['nine', 'that morning'], ['ten', 'that morning'], ['fifty', 'in total']),
      counts,
    ],
    ['not a conflict', { kind: 'not-a-conflict', reason: 'different-thing' }, counts],
    ['needs reporting', { kind: 'needs-reporting', wouldSettle: 'The list of the hospital.' }, counts],
    ['attributed, in the desk’s words', { kind: 'publish-attributed', wording: 'Police say nine.' }, counts],
    ['attributed', { kind: 'publish-attributed', wording: null }, counts],
  ])('%s', (_name, outcome, conflict) => {
    expect(complaintsOf(outcome, conflict)).toEqual([]);
  });
});

describe('an outcome is refused, with its field', () => {
  test.each<[string, Outcome, typeof counts, string, string]>([
    [
      'a claim from elsewhere',
      { kind: 'accept-one', claim: 'ann' },
      counts,
      'claim',
      'ann is not a claim of this conflict.',
    ],
    ['no claim', { kind: 'accept-one', claim: '' }, counts, 'claim', 'No claim is not'],
    ['a later report from elsewhere', { kind: 'superseded', by: 'ann' }, counts, 'by', 'ann is not'],
    ['low from elsewhere', range('ann', 'nine', 'fifty'), counts, 'low', 'ann is not'],
    ['best from elsewhere', range('nine', 'ann', 'fifty'), counts, 'best', 'ann is not'],
    ['high from elsewhere', range('nine', 'fifty', 'ann'), counts, 'high', 'ann is not'],
    ['best below low', range('fifty', 'ten', 'fifty'), counts, 'best', 'The best (ten) lies below the low (fifty).'],
    ['high below best', range('nine', 'fifty', 'ten'), counts, 'high', 'The high (ten) lies below the best (fifty).'],
    ['days turned round', range('saturday', 'friday', 'saturday'), dates, 'best', 'lies below'],
    ['a range of names', range('ann', 'ann', 'anne'), names, 'low', 'Only figures and dates'],
    ['no scope at all', scopes(), counts, 'scopes', 'Say in what scope "nine/ten" is true.'],
    [
      'one position without scope',
      scopes(['nine', 'that morning'], ['ten', 'that night']),
      counts,
      'scopes',
      'Say in what scope "fifty" is true.',
    ],
    [
      'an empty scope',
      scopes(['nine', 'that morning'], ['fifty', ' ']),
      counts,
      'scopes[1].scope',
      'Say in what scope',
    ],
    [
      'a scope too long',
      scopes(['nine', 'x'.repeat(MOST_CHARACTERS + 1)], ['fifty', 'y']),
      counts,
      'scopes[0].scope',
      'at most',
    ],
    [
      'a scope for a claim from elsewhere',
      scopes(['nine', 'a'], ['ann', 'b']),
      counts,
      'scopes[1].claim',
      'ann is not',
    ],
    [
      'one scope for both',
      scopes(['nine', 'in total'], ['fifty', ' In total ']),
      counts,
      'scopes',
      '"fifty" has the scope of another position: "in total".',
    ],
    [
      'no such reason',
      { kind: 'not-a-conflict', reason: 'bored' as 'other' },
      counts,
      'reason',
      'Choose one of: different-event',
    ],
    [
      'nothing that would settle it',
      { kind: 'needs-reporting', wouldSettle: '' },
      counts,
      'wouldSettle',
      'Say what would settle it.',
    ],
    ['empty wording', { kind: 'publish-attributed', wording: ' ' }, counts, 'wording', 'Word the attribution'],
  ])('%s', (_name, outcome, conflict, field, message) => {
    const [complaint] = complaintsOf(outcome, conflict);
    expect(complaint?.field).toBe(field);
    expect(complaint?.message).toContain(message);
  });
});
