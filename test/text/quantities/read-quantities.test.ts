import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { sliceOf, spanContains } from '../../../src/kernel/span.js';
import { describeQuantity } from '../../../src/text/quantities/describe.js';
import type { QuantityMention } from '../../../src/text/quantities/quantity.js';
import { readQuantities } from '../../../src/text/quantities/read-quantities.js';
import { readSentences } from '../../../src/text/tokens.js';
import * as cases from './quantities.cases.js';

const number = (n: number | null): string => (n === null ? '∞' : String(Number(n.toPrecision(12))));

/** The line of the case tables. */
const said = (text: string, mention: QuantityMention): string => {
  const { low, high, hedge, unit, counted } = mention.value;
  const extent = low === high ? number(low) : `${number(low)}..${number(high)}`;
  return [
    `${sliceOf(text, mention.span)} = ${extent} ${hedge}`,
    unit,
    counted && `(${counted})`,
    mention.subset && `<${mention.subset}>`,
    mention.per && `/${mention.per}`,
    mention.aggregate && `Σ${mention.aggregate}`,
    mention.negated && 'not',
  ]
    .filter(Boolean)
    .join(' ');
};

const readAll = (text: string): QuantityMention[] => readSentences(text).flatMap((s) => [...readQuantities(s)]);

const { NOTHING, ...tables } = cases;

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it.each(table.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
    expect(readAll(sentence).map((mention) => said(sentence, mention))).toEqual(found);
  });
});

describe('numbers that are no quantities', () => {
  it.each(NOTHING)('%s', (sentence) => {
    expect(readAll(sentence).map((mention) => said(sentence, mention))).toEqual([]);
  });
});

describe('case tables', () => {
  it('hold no sentence twice', () => {
    const sentences = [...Object.values(tables).flatMap((table) => table.map(([sentence]) => sentence)), ...NOTHING];
    expect(sentences.length).toBeGreaterThan(300);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('stated numbers', () => {
  it.each([
    ['More than 50 people came.', [50]],
    ['Between five and seven people came.', [5, 7]],
    ['It lies 34 miles (55 km) away.', [34]],
    ['It lasted 1hr 4 mins.', [1, 4]],
    ['It took two decades.', [2]],
    ['It was minus 15 degrees.', [-15]],
    ['Around $10-12 million was lost.', [10_000_000, 12_000_000]],
  ])('%s', (sentence, stated) => {
    expect(readAll(sentence)[0]?.value.stated).toEqual(stated);
  });
});

describe('tokens', () => {
  it('cover the mention from its hedge to its noun, inclusive', () => {
    const [sentence] = readSentences('Police said around 50 young people were detained.');
    const [mention] = sentence ? readQuantities(sentence) : [];
    expect(mention?.tokens.map((i) => sentence?.tokens[i]?.text)).toEqual(['around', 'people']);
  });
});

describe('describeQuantity', () => {
  it.each([
    ['Around 50 people came.', 'Around 50'],
    ['More than 50 Australians came.', 'More than 50'],
    ['It lies more than 55 kilometers (34 miles) away.', 'more than 55 kilometers'],
    ['It cost $2.5 billion, or about 230 billion rubles.', '$2.5 billion'],
    ['It cost $1.4m.', '$1.4m'],
    ['Another 12 people came.', '12'],
    ['No one was hurt.', 'No one'],
    ['A woman was killed.', 'A woman'],
    ['Between  five and seven people came.', 'Between five and seven'],
  ])('%s', (sentence, display) => {
    const [mention] = readAll(sentence);
    expect(mention && describeQuantity(mention, sentence)).toBe(display);
  });
});

describe('policy', () => {
  it('widens "around" by its share', () => {
    const [sentence] = readSentences('Around 480 people came.');
    const wide = sentence ? readQuantities(sentence, { ...DEFAULT_POLICY, approxShare: 0.5 }) : [];
    expect(wide[0]?.value).toMatchObject({ low: 240, high: 720 });
  });
});

const WORDS = [
  ...'about around at least more than up to between and or a an the no one two five dozen hundred thousand million half of'.split(
    ' ',
  ),
  ...'people men woman homes percent km miles ( ) , . - – $ € % 7 12 1,200 3.5 1937 2025 June 27 : / including another'.split(
    ' ',
  ),
];
const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

const checkMentions = (text: string): void => {
  for (const sentence of readSentences(text)) {
    const mentions = readQuantities(sentence);
    expect(readQuantities(sentence)).toEqual(mentions);
    for (const [i, mention] of mentions.entries()) {
      const { value } = mention;
      expect(spanContains(sentence.span, mention.span)).toBe(true);
      expect(spanContains(mention.span, mention.numberSpan)).toBe(true);
      expect(mention.span.end).toBeGreaterThan(mention.span.start);
      expect(Number.isFinite(value.low)).toBe(true);
      expect(value.high === null || value.low <= value.high).toBe(true);
      expect(value.stated.length).toBeGreaterThan(0);
      const [first, last] = mention.tokens;
      expect(sentence.tokens[first]?.span.start).toBeLessThanOrEqual(mention.span.start);
      expect(sentence.tokens[last]?.span.end).toBeGreaterThanOrEqual(mention.span.end);
      const next = mentions[i + 1];
      if (next) expect(next.span.start >= mention.span.end || spanContains(mention.span, next.span)).toBe(true);
    }
  }
};

describe('laws', () => {
  it('spans lie in their sentence, apart or nested; low never exceeds high; twice the same, for any text', () => {
    fc.assert(fc.property(anyText, checkMentions), { numRuns: 400 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), checkMentions), { numRuns: 200 });
  });

  it('reads any count the same with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (n) => {
        const plain = readAll(`They counted ${n} people.`);
        const separated = readAll(`They counted ${n.toLocaleString('en-US')} people.`);
        expect(separated.map((m) => m.value)).toEqual([
          { kind: 'quantity', stated: [n], low: n, high: n, hedge: 'exact', unit: 'people', counted: 'person' },
        ]);
        expect(plain.map((m) => m.value)).toEqual(separated.map((m) => m.value));
      }),
    );
  });

  it('always keeps a stated number inside its interval, except where the hedge leaves it out', () => {
    const hedges = ['', 'about', 'nearly', 'at least', 'up to', 'some', 'as many as', 'no fewer than'];
    fc.assert(
      fc.property(fc.constantFrom(...hedges), fc.integer({ min: 2, max: 50_000 }), (hedge, n) => {
        const [mention] = readAll(`They saw ${hedge} ${n.toLocaleString('en-US')} people.`);
        expect(mention?.value.low).toBeLessThanOrEqual(n);
        expect(mention?.value.high ?? Infinity).toBeGreaterThanOrEqual(n);
      }),
    );
  });

  it('keeps spans, tokens and order on real articles', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt')))
      checkMentions(readFileSync(`seeds/${file}`, 'utf8'));
  });
});

describe('bounded time', () => {
  it.each([
    ['ten thousand numbers', Array(10_000).fill('12').join(' ')],
    ['a chain of hyphens', Array(10_000).fill('5').join('-')],
    ['number words', Array(10_000).fill('twenty').join(' ')],
    ['nested "of"', Array(6000).fill('hundreds of').join(' ')],
    ['hedges', `${Array(8000).fill('about').join(' ')} 5`],
    ['aggregates', Array(4000).fill('12 so far').join(' ')],
    ['open brackets', Array(5000).fill('5 km (3 miles').join(' ')],
    ['one run of digits', '9'.repeat(100_000)],
  ])('%s', (_name, text) => {
    const sentences = readSentences(text);
    const start = performance.now();
    for (const sentence of sentences) readQuantities(sentence);
    // takes a few hundredths of a second; quadratic reading took several seconds
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
