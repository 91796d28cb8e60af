import { Problem } from '../../src/kernel/problem.js';
import { createTrace } from '../../src/services/trace.js';
import { provenanceOf } from '../../src/trace/provenance.js';
import { earliestOf } from '../../src/trace/first-said.js';
import { fakeTrace } from '../support/fake-trace.js';
import {
  claimInContext,
  claimView,
  conflictView,
  positionView,
  resolution,
  type ClaimSketch,
} from '../support/views.js';

const TEXT = 'Officials 9 people were hurt in the fire.';

const nine = claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30', speaker: 'Fire Service' });
const nineToo = claimInContext({ id: 'b', n: 9, publishedAt: '2025-06-28T10:00:00+04:00' });
const nineUndated = claimInContext({ id: 'c', n: 9 });
const fifty = claimInContext({ id: 'd', n: 50, publishedAt: '2025-06-29', publisher: null });
const unplaced = claimInContext({ id: 'e', n: 9, publishedAt: '2025-07-03' });
const unplacedOther = claimInContext({ id: 'f', n: 12, publishedAt: '2025-07-03' });

const conflict = conflictView(
  [positionView('9', 2, [nine, nineToo, nineUndated]), positionView('50', 1, [fifty])],
  [resolution({ kind: 'accept-one', claim: 'a' })],
);
const ids = (claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id);

describe('provenance', () => {
  const trace = provenanceOf(claimView(nine, conflict, [nineToo, fifty, unplaced, unplacedOther, nineUndated]), TEXT);

  test('names the claim with its quote, snapshot, source, publisher and speaker', () => {
    expect(trace).toMatchObject({
      claim: {
        id: 'a',
        kind: 'quantity',
        display: '9',
        extractor: { id: 'counts', version: 1 },
        extractedAt: '2025-07-01T08:00:01.000Z',
      },
      selectors: {
        quote: { exact: '9 people were hurt', prefix: 'Officials ', suffix: ' in the fire.' },
        position: { type: 'TextPositionSelector', start: 10, end: 28 },
      },
      snapshot: { id: 'snp-a', sha256: 'ab'.repeat(32) },
      source: { id: 'src-a', publishedAt: '2025-06-30', publishedAtBasis: 'stated' },
      publisher: { id: 'pub-Daily Example', name: 'Daily Example', grade: 'F' },
      speaker: { name: 'Fire Service' },
      question: { id: 'qst-1', text: 'How many people were hurt?' },
    });
  });

  test('names the conflict, its comparators once each, and the decisions', () => {
    expect(trace.conflict).toEqual({
      id: 'cfl-1',
      status: 'resolved',
      severity: 'major',
      position: 0,
      comparators: [{ id: 'quantity-disagrees', version: 1 }],
      explanation: 'The counts do not meet.',
    });
    expect(ids(trace.resolutions)).toEqual(['res-1']);
  });

  test('says who says the same, who otherwise, and who was first known', () => {
    expect(ids(trace.same)).toEqual(['b', 'c', 'e']);
    expect(ids(trace.otherwise)).toEqual(['d']);
    expect(trace.first?.id).toBe('b');
    expect(ids(trace.asEarly)).toEqual([]);
    expect(ids(trace.undated)).toEqual(['c']);
  });

  test('a source without a publisher has none here', () => {
    expect(provenanceOf(claimView(fifty, conflict, []), TEXT).publisher).toBeNull();
  });

  test('a claim of the question outside the positions says the same as its equals only, and nobody otherwise', () => {
    const outside = provenanceOf(claimView(unplacedOther, conflict, [nine, fifty, unplaced]), TEXT);
    expect(outside.conflict?.position).toBeNull();
    expect([outside.same, outside.otherwise]).toEqual([[], []]);
  });

  test('without a conflict all claims of the question say the same', () => {
    const alone = provenanceOf(claimView(nine, null, [nineToo, nineUndated]), TEXT);
    expect([alone.conflict, alone.resolutions]).toEqual([null, []]);
    expect(ids(alone.same)).toEqual(['b', 'c']);
    expect(alone.otherwise).toEqual([]);
  });

  test('a claim held by two positions is neither named twice nor against itself', () => {
    const both = conflictView([
      positionView('9', 1, [nine, nineToo]),
      positionView('9 to 50', 1, [nine, fifty]),
      positionView('50', 1, [fifty, nineToo]),
    ]);
    const twice = provenanceOf(claimView(nine, both), TEXT);
    expect(ids(twice.same)).toEqual(['b', 'd']);
    expect(twice.otherwise).toEqual([]);
  });

  test('a span outside the snapshot is refused', () => {
    expect(() => provenanceOf(claimView(nine, conflict), 'short')).toThrow(RangeError);
  });

  test('is the same every time, bytes and all', () => {
    const again = provenanceOf(claimView(nine, conflict, [nineToo, fifty, unplaced, unplacedOther, nineUndated]), TEXT);
    expect(JSON.stringify(again)).toBe(JSON.stringify(trace));
  });
});

describe('first said', () => {
  const earliest = (...dates: readonly (string | null)[]): unknown => {
    const claims = dates.map((publishedAt, i) =>
      claimInContext({ id: `c${String(i)}`, n: 1, publishedAt } satisfies ClaimSketch),
    );
    const { first, asEarly, undated } = earliestOf(claims);
    return [first?.claim.id ?? null, asEarly.map(({ claim }) => claim.id), undated.map(({ claim }) => claim.id)];
  };

  test.each<[string, readonly (string | null)[], string | null, readonly string[], readonly string[]]>([
    ['the earlier day', ['2025-06-30', '2025-06-28'], 'c1', [], []],
    ['moments by their offsets, not their clocks', ['2025-06-28T09:00:00Z', '2025-06-28T10:00:00+04:00'], 'c1', [], []],
    ['the same day twice: both', ['2025-06-28', '2025-06-28'], 'c0', ['c1'], []],
    ['a day and a moment of it: both', ['2025-06-28T10:00:00Z', '2025-06-28'], 'c1', ['c0'], []],
    ['a moment before the day', ['2025-06-28', '2025-06-27T23:59:00Z'], 'c1', [], []],
    ['undated ones are listed, never first', [null, '2025-06-28', null], 'c1', [], ['c0', 'c2']],
    ['nobody where all are undated', [null, null], null, [], ['c0', 'c1']],
    ['a date that cannot be read counts as none', ['yesterday', '2025-06-28'], 'c1', [], ['c0']],
    ['nobody at all', [], null, [], []],
  ])('%s', (_name, dates, first, asEarly, undated) => {
    expect(earliest(...dates)).toEqual([first, asEarly, undated]);
  });
});

describe('trace service', () => {
  const trace = createTrace({
    claims: {
      find: (id) =>
        Promise.resolve(id === 'a' ? claimView(nine, conflict) : id === 'gone' ? claimView(fifty, null) : null),
    },
    sources: { snapshotText: (id) => Promise.resolve(id === 'snp-a' ? TEXT : null) },
    trace: fakeTrace({ claims: [], inContext: () => nine, conflicts: () => [], questions: [], events: [] }),
  });

  test('answers with the snapshot that the claim was taken from', async () => {
    expect((await trace.provenance('a')).selectors.quote.exact).toBe('9 people were hurt');
  });

  test('an unknown claim is not found', async () => {
    await expect(trace.provenance('nobody')).rejects.toMatchObject({ name: Problem.name, code: 'not-found' });
  });

  test('a claim without its snapshot is a fault of ours', async () => {
    await expect(trace.provenance('gone')).rejects.toThrow('the snapshot snp-d of claim d is missing');
  });
});
