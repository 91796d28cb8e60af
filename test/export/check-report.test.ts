import type { Claim } from '../../src/domain/claim.js';
import type { Analysis } from '../../src/domain/finding.js';
import { NO_METADATA, type IncomingDocument } from '../../src/domain/source.js';
import { checkReport, checkReportAsText, waterfallAsText, withIds } from '../../src/export/check-report.js';
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
        { display: '9', claims: ['c1'] },
        { display: '12', claims: ['c2'] },
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
          waterfall: [{ id: 'thing', label: 'Same thing counted', weight: 1.5, words: 'people' }],
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
      'id document quote start end kind event question value display hedge modality speaker'.split(' '),
    );
    expect(keys(report.conflicts[0])).toEqual(
      'id event question kind score severity explanation positions pairs'.split(' '),
    );
    expect(keys(report.conflicts[0]?.positions[0])).toEqual(['display', 'claims']);
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
        '   - 9',
        '       The Post (The mayor): “Nine people were hurt 🔥”',
        '   - 12',
        '       b.txt: “Twelve people”',
        '',
      ].join('\n'),
    );
  });

  test('explains a conflict by the evidence of its pairs', () => {
    const [conflict] = analysis.conflicts;
    if (!conflict) throw new Error('one conflict expected');
    expect(waterfallAsText(conflict, analysis).split('\n')).toEqual([
      'x1: Nine or twelve.',
      '',
      'a  9 “Nine people were hurt 🔥”',
      'b  12 “Twelve people”',
      '   contradicts, score 0.75, scope same, quantity-disagrees version 1: The two do not meet.',
      '      1.50  Same thing counted: people',
      '',
    ]);
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
