import { SAME_EVENT } from '../../src/align/match-weights.js';
import type { Claim } from '../../src/domain/claim.js';
import type { Analysis } from '../../src/domain/finding.js';
import { NO_METADATA, type IncomingDocument } from '../../src/domain/source.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { checkReport, checkReportAsText, withIds } from '../../src/export/check-report.js';
import { explainedAsText } from '../../src/export/explained.js';
import { sha256 } from '../../src/kernel/digest.js';

const document = (text: string, file: string, publisher: string | null): IncomingDocument => ({
  text,
  mediaType: 'text/plain',
  file,
  metadata: { ...NO_METADATA, publisher },
});

const [left, right] = withIds([
  document('🔥🔥 и\u0306 Nine people were hurt 🔥.', 'a.txt', 'The Post'),
  document('Twelve people were hurt.', 'b.txt', null),
]);
if (!left || !right) throw new Error('two documents expected');

const claim = (id: string, of: typeof left, quote: string, stated: number): Claim => {
  const start = of.text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return {
    id,
    document: of.id,
    quote,
    span,
    sentence: span,
    kind: 'quantity',
    value: {
      kind: 'quantity',
      stated: [stated],
      low: stated,
      high: stated,
      hedge: 'exact',
      unit: 'people',
      counted: 'person',
    },
    display: String(stated),
    mark: span,
    hedge: 'exact',
    modality: 'asserted',
    speaker: id === 'c1' ? { name: 'The mayor', at: span } : null,
    ...(id === 'c1' && {
      origin: {
        id: 'o1',
        kind: 'publisher' as const,
        key: 'publisher:coastal wire',
        name: 'Coastal Wire',
        why: [{ id: 'wire', label: 'a news agency is credited', words: 'told Coastal Wire' }],
      },
    }),
    event: 'e1',
    question: 'q1',
    extractor: { id: 'counts', version: 1 },
  };
};

const analysis: Analysis = {
  documents: [],
  claims: [claim('c1', left, 'Nine people were hurt 🔥', 9), claim('c2', right, 'Twelve people', 12)],
  events: [{ id: 'e1', title: 'Fire at the mill', from: null, to: null, place: null }],
  questions: [{ id: 'q1', event: 'e1', kind: 'quantity', text: 'How many people were hurt?' }],
  conflicts: [
    {
      id: 'x1',
      event: 'e1',
      question: 'q1',
      kind: 'quantity',
      score: 0.75,
      severity: 'major',
      explanation: 'Nine or twelve.',
      scope: 'same',
      suggestion: null,
      positions: [
        { display: '9', claims: ['c1'], outlets: 3, origins: 1 },
        { display: '12', claims: ['c2'], outlets: 1, origins: 1 },
      ],
      pairs: [
        {
          a: 'c1',
          b: 'c2',
          kind: 'quantity',
          level: 'contradicts',
          score: 0.75,
          scope: 'same',
          comparator: { id: 'quantity-disagrees', version: 1 },
          message: 'apart',
          explanation: 'The two do not meet.',
          suggestion: null,
          waterfall: [
            { id: 'same-day', label: 'same day', weight: 2.6, words: '2024-06-14' },
            { id: 'elsewhere', label: 'different places', weight: -0.5, words: '' },
            { id: 'same-topic', label: 'the same topic of one event', weight: 1.4, words: 'How many?' },
            { id: 'alike-sentences', label: 'the sentences are worded alike', weight: 0.4, words: '' },
            { id: 'quantity-disagrees', label: 'the values cannot both hold', weight: 0.9, words: '9 / 12' },
          ],
        },
      ],
    },
  ],
};

describe('the report of a check', () => {
  const report = checkReport([left, right], analysis);

  test('has the keys of its contract, in their order', () => {
    const keys = (value: object | undefined): readonly string[] => Object.keys(value ?? {});
    expect(keys(report)).toEqual(['documents', 'claims', 'conflicts']);
    expect(keys(report.documents[0])).toEqual(['id', 'file', 'title', 'publisher', 'publishedAt', 'sha256']);
    expect(keys(report.claims[0])).toEqual(
      'id document quote start end kind event question value display hedge modality speaker origin'.split(' '),
    );
    expect(keys(report.conflicts[0])).toEqual(
      'id event question kind score severity explanation positions pairs developing series'.split(' '),
    );
    expect(keys(report.conflicts[0]?.positions[0])).toEqual(['display', 'claims', 'outlets', 'origins']);
    expect(keys(report.conflicts[0]?.pairs[0])).toEqual(['a', 'b', 'kind', 'score', 'scope', 'explanation']);
  });

  test('counts in code points', () => {
    expect(report.claims[0]).toMatchObject({ start: 6, end: 29, speaker: 'The mayor' });
    for (const { quote, start, end, document: id } of report.claims) {
      const { text } = id === left.id ? left : right;
      expect(Array.from(text).slice(start, end).join('')).toBe(quote);
    }
  });

  test('words events and questions, and digests the text', () => {
    expect(report.claims[1]).toMatchObject({
      event: 'Fire at the mill',
      question: 'How many people were hurt?',
      speaker: null,
    });
    expect(report.conflicts[0]).toMatchObject({ event: 'Fire at the mill', question: 'How many people were hurt?' });
    expect(report.documents[0]?.sha256).toBe(sha256(left.text));
  });

  test('reads for people', () => {
    expect(checkReportAsText(report)).toBe(
      [
        '2 documents, 2 claims, 1 conflict.',
        '',
        '1. How many people were hurt?',
        '   Fire at the mill · quantity · major · score 0.75 · x1',
        '   Nine or twelve.',
        '   - 9 (3 outlets, 1 origin)',
        '       The Post (The mayor): “Nine people were hurt 🔥”',
        '   - 12 (1 outlet, 1 origin)',
        '       b.txt: “Twelve people”',
        '',
      ].join('\n'),
    );
  });

  test('explains a conflict by the evidence of its pairs', () => {
    const [conflict] = analysis.conflicts;
    if (!conflict) throw new Error('one conflict expected');
    expect(explainedAsText(conflict, analysis, [left, right], DEFAULT_POLICY).split('\n')).toEqual([
      'How many people were hurt?',
      'Fire at the mill · quantity · major · score 0.75 · x1',
      'Nine or twelve.',
      '',
      'A  9: 3 outlets, 1 origin',
      '   The Post, citing The mayor: “Nine people were hurt 🔥”',
      '      origin: Coastal Wire (a news agency is credited: told Coastal Wire)',
      '',
      'B  12: 1 outlet, 1 origin',
      '   b.txt: “Twelve people”',
      '',
      'Pair 1 of 1: The two do not meet.',
      '  A 9, The Post, citing The mayor: “Nine people were hurt 🔥”',
      '  B 12, b.txt: “Twelve people”',
      '  They tell of one event',
      '     +2.60  same day: 2024-06-14',
      '     -0.50  different places',
      `     +2.10  sum; ${SAME_EVENT.toFixed(2)} is needed`,
      '  They answer one question',
      '     +1.40  the same topic of one event: How many?',
      `     +1.40  sum; ${DEFAULT_POLICY.sameQuestion.toFixed(2)} is needed`,
      '  Not weighed',
      '     +0.40  the sentences are worded alike',
      '  Their values',
      '     +0.90  the values cannot both hold: 9 / 12',
      '  quantity-disagrees, version 1, says apart: contradicts, scope same, score 0.75',
      '',
    ]);
  });

  test('a count that rose is told with its series', () => {
    const [conflict] = analysis.conflicts;
    if (!conflict) throw new Error('one conflict expected');
    const series = [
      {
        claim: 'c1',
        display: '9',
        low: 9,
        high: 9,
        publishedAt: '2024-06-14',
        publisher: 'The Post',
        title: null,
        words: [],
      },
      {
        claim: 'c2',
        display: '12',
        low: 12,
        high: 12,
        publishedAt: null,
        publisher: null,
        title: 'Twelve',
        words: ['rose to'],
      },
    ];
    const told = explainedAsText({ ...conflict, series }, analysis, [left, right], DEFAULT_POLICY).split('\n');
    expect(told[1]).toContain(' · developing · ');
    expect(told.slice(told.indexOf('How the count rose'))).toEqual(
      expect.arrayContaining(['   2024-06-14  9, The Post', '   undated     12, Twelve (“rose to”)']),
    );
    expect(
      checkReport([left, right], { ...analysis, conflicts: [{ ...conflict, series }] }).conflicts[0],
    ).toMatchObject({
      developing: true,
      series,
    });
  });

  test('refuses a claim of a document that was not checked', () => {
    expect(() => checkReport([right], analysis)).toThrow(RangeError);
  });
});

describe('ids of documents', () => {
  const idsOf = (...documents: readonly IncomingDocument[]) =>
    Object.fromEntries(withIds(documents).map(({ id, file }) => [file, id]));
  const a = document('a', 'a.txt', null);
  const alsoA = document('a', 'b.txt', null);
  const c = document('c', 'c.txt', null);

  test('never depend on the order', () => {
    expect(idsOf(c, alsoA, a)).toEqual(idsOf(a, alsoA, c));
  });

  test('tell two files of one content apart', () => {
    const ids = Object.values(idsOf(a, alsoA, c));
    expect(new Set(ids).size).toBe(3);
  });

  test('follow content, not the name, so that they are those of the stored source', () => {
    expect(idsOf(a)['a.txt']).toBe(idsOf(alsoA)['b.txt']);
    expect(idsOf(a)['a.txt']).not.toBe(idsOf(c)['c.txt']);
    expect(idsOf({ ...a, metadata: { ...a.metadata, title: 'A' } })['a.txt']).not.toBe(idsOf(a)['a.txt']);
  });

  test('keep the order given, and a file that was given twice once', () => {
    expect(withIds([c, a, c]).map(({ file }) => file)).toEqual(['c.txt', 'a.txt']);
  });
});
