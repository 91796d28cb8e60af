import fc from 'fast-check';
import {
  comparable,
  disjoint,
  equal,
  factor,
  MOST_APART,
  strainOf,
  strengthOf,
} from '../../src/compare/quantities/figures.js';
import { HEDGES, type Hedge, type QuantityValue } from '../../src/domain/value.js';

/** A figure: its numerals as stated, its bounds (those of the numerals unless said), its hedge and unit. */
const figure = (stated: number | readonly number[], known: Partial<QuantityValue> = {}): QuantityValue => {
  const all = [stated].flat();
  return {
    kind: 'quantity',
    stated: all,
    low: Math.min(...all),
    high: Math.max(...all),
    hedge: 'exact',
    unit: 'people',
    counted: null,
    ...known,
  };
};

const atLeast = (n: number, hedge: Hedge = 'at-least'): QuantityValue => figure(n, { high: null, hedge });
const moreThan = (n: number): QuantityValue => figure(n, { low: n + 1, high: null, hedge: 'more-than' });
const atMost = (n: number, hedge: Hedge = 'at-most'): QuantityValue => figure(n, { low: 0, high: n, hedge });
const lessThan = (n: number): QuantityValue => figure(n, { low: 0, high: n - 1, hedge: 'less-than' });

describe('figures that share no number', () => {
  test.each<[string, QuantityValue, QuantityValue, boolean]>([
    ['two numbers', figure(4), figure(5), true],
    ['one number', figure(4), figure(4), false],
    ['a range and what lies beyond', figure([4, 6]), figure(7), true],
    ['a range and its end', figure([4, 6]), figure(6), false],
    ['at least so many and less', atLeast(9), figure(8), true],
    ['at least so many and just so many', atLeast(9), figure(9), false],
    ['at least so many and far more', atLeast(9), figure(9000), false],
    ['two bounds from below', atLeast(9), atLeast(200), false],
    ['a bound from above and one from below', atMost(5), atLeast(6), true],
    ['more than nine and nine', moreThan(9), figure(9), true],
    ['more than ninety and ninety: one round figure', moreThan(90), figure(90), false],
    ['less than ninety and ninety', lessThan(90), figure(90), false],
    ['more than ninety and eighty', moreThan(90), figure(80), true],
    ['more than ninety, and ninety or more than that by another name', moreThan(90), lessThan(90), true],
    ['more than ninety, and eighty or ninety', moreThan(90), figure([90, 80], { low: 80, high: 90 }), true],
    [
      'eighty or more than ninety, and eighty',
      figure([80, 90], { low: 91, high: null, hedge: 'more-than' }),
      figure(80),
      true,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(disjoint(a, b)).toBe(expected);
    expect(disjoint(b, a)).toBe(expected);
  });

  test('equal are those of the same bounds', () => {
    expect(equal(figure([4, 6]), figure([4, 6]))).toBe(true);
    expect(equal(figure([4, 6]), figure([4, 7]))).toBe(false);
    expect(equal(figure([3, 6]), figure([4, 6]))).toBe(false);
    expect(equal(atLeast(4), figure(4))).toBe(false);
  });
});

describe('how far apart', () => {
  test.each<[string, QuantityValue, QuantityValue, number]>([
    ['four and eight', figure(4), figure(8), 2],
    ['a range and a number, by the nearer ends', figure([2, 4]), figure(8), 2],
    ['two ranges', figure([2, 4]), figure([10, 90]), 2.5],
    ['nothing and three: as from one', figure(0), figure(3), 3],
    ['less than one and three', figure(0.5), figure(3), 3],
    ['a bound without an end, by where it begins', atLeast(5), figure(20), 4],
  ])('%s: %d times', (_, a, b, expected) => {
    expect(factor(a, b)).toBe(expected);
    expect(factor(b, a)).toBe(expected);
  });

  test.each([
    ['just apart', 100, 101, 0.5025],
    ['twice', 10, 20, 0.75],
    ['three times', 10, 30, 1],
    ['ten times', 10, 100, 1],
  ])('people %s', (_, a, b, strength) => {
    expect(strengthOf(figure(a), figure(b))).toBeCloseTo(strength, 6);
    const [x, y] = [a, b].map((n) => figure(n, { unit: null }));
    expect(strengthOf(x!, y!)).toBeCloseTo(strength, 6);
  });

  test('a measure is exact: any gap is one', () => {
    expect(strengthOf(figure(10, { unit: 'km' }), figure(30, { unit: 'km' }))).toBe(0.7);
    expect(strengthOf(figure(10, { unit: 'km' }), figure(11, { unit: 'km' }))).toBe(0.7);
  });
});

/** A measure: its numeral, its unit, and how many of the unit one of what the words name is. */
const measure = (n: number, unit: string, per = 1, known: Partial<QuantityValue> = {}): QuantityValue =>
  figure(n, { low: n * per, high: n * per, unit, ...known });

describe('measures of two units', () => {
  test.each<[string, QuantityValue, string, readonly [number, number | null]]>([
    ['minutes', measure(22, 'minute'), 'second', [21.5 * 60, 22.5 * 60]],
    ['round minutes', measure(40, 'minute'), 'second', [35 * 60, 45 * 60]],
    ['hours', measure(2, 'hour'), 'second', [1.5 * 3600, 2.5 * 3600]],
    ['days', measure(2, 'day'), 'second', [1.5 * 86_400, 2.5 * 86_400]],
    ['nights', measure(2, 'night'), 'second', [1.5 * 86_400, 2.5 * 86_400]],
    ['weeks', measure(2, 'week'), 'second', [1.5 * 604_800, 2.5 * 604_800]],
    ['months', measure(18, 'month'), 'second', [17.5 * 2_629_800, 18.5 * 2_629_800]],
    ['years', measure(2, 'year'), 'second', [1.5 * 31_557_600, 2.5 * 31_557_600]],
  ])('%s in seconds', (_, value, unit, [low, high]) => {
    const [as, other] = comparable(value, measure(30, 'second'));
    expect(as).toMatchObject({ unit, low, high });
    expect(other).toMatchObject({ unit, low: 25, high: 35 });
    const [first, second] = comparable(measure(30, 'second'), value);
    expect([second, first]).toEqual([as, other]);
  });

  test.each<[string, QuantityValue, QuantityValue, string, readonly number[]]>([
    ['kilometres in metres', measure(2, 'km'), measure(600, 'm'), 'm', [1500, 2500, 550, 650]],
    ['tonnes in kilograms', measure(2, 'tonne'), measure(600, 'kg'), 'kg', [1500, 2500, 550, 650]],
    [
      'square kilometres in square metres',
      measure(2, 'km2'),
      measure(600, 'm2'),
      'm2',
      [1_500_000, 2_500_000, 550, 650],
    ],
    ['cubic metres in litres', measure(2, 'm3'), measure(600, 'litre'), 'litre', [1500, 2500, 550, 650]],
    [
      'barrels in litres',
      measure(20, 'barrel'),
      measure(600, 'litre'),
      'litre',
      [15 * 158.987294928, 25 * 158.987294928, 550, 650],
    ],
  ])('%s', (_, a, b, unit, bounds) => {
    const [x, y] = comparable(a, b);
    expect([x.unit, y.unit]).toEqual([unit, unit]);
    expect([x.low, x.high, y.low, y.high]).toEqual(bounds);
    expect(comparable(b, a)).toEqual([y, x]);
  });

  test.each<[string, QuantityValue, readonly [number, number | null]]>([
    ['a fraction by a twentieth', measure(2.5, 'km'), [2450, 2550]],
    ['nothing by a half', measure(0, 'km'), [-500, 500]],
    ['a hundred by fifty', measure(100, 'km'), [50_000, 150_000]],
    ['"around" is wide already', measure(20, 'km', 1, { low: 16, high: 24, hedge: 'approx' }), [16_000, 24_000]],
    ['so is "nearly"', measure(20, 'km', 1, { low: 16, high: 20, hedge: 'nearly' }), [16_000, 20_000]],
    ['without an end', measure(20, 'km', 1, { high: null, hedge: 'at-least' }), [15_000, null]],
    [
      'a range, each end by what the first is rounded to',
      measure(20, 'km', 1, { stated: [20, 34], low: 20, high: 34 }),
      [15_000, 39_000],
    ],
    ['miles given in kilometres', measure(6, 'km', 1.6), [8800, 10_400]],
  ])('a measure is as wide as its numeral is coarse: %s', (_, value, [low, high]) => {
    const [as] = comparable(value, measure(600, 'm'));
    expect(as.low).toBeCloseTo(low, 6);
    if (high === null) expect(as.high).toBeNull();
    else expect(as.high).toBeCloseTo(high, 6);
  });

  test.each<[string, QuantityValue, QuantityValue]>([
    ['one unit', measure(20, 'km'), measure(21, 'km')],
    ['one unit of time', measure(20, 'day'), measure(21, 'day')],
    ['units of two dimensions', measure(20, 'km'), measure(21, 'kg')],
    ['time and length', measure(20, 'day'), measure(21, 'm')],
    ['people', figure(20), figure(21, { low: 42, high: 42 })],
    ['things', figure(20, { unit: null }), figure(21, { unit: null, low: 42, high: 42 })],
    ['people and things', figure(20), figure(21, { unit: null })],
    ['a vague word in one measure', measure(6, 'km', 1.6, { hedge: 'vague' }), measure(10, 'km')],
    ['nothing', measure(6, 'km', 1.6), measure(0, 'km', 1, { stated: [5] })],
    ['no numeral', measure(6, 'km'), measure(5, 'km', 1, { stated: [] })],
    ['scales alike to one in a hundred', measure(100, 'km', 1.009), measure(100, 'km')],
    ['one scale in two units of no dimension', measure(6, 'USD', 1.6), measure(10, 'EUR')],
  ])('are left as they are: %s', (_, a, b) => {
    expect(comparable(a, b)).toEqual([a, b]);
    expect(comparable(b, a)).toEqual([b, a]);
  });

  test('one unit, but one of them was said in another: both as wide as their numerals', () => {
    const [a, b] = comparable(measure(6, 'km', 1.6), measure(10, 'km'));
    expect([a.low, a.high, b.low, b.high].map((n) => Number(n?.toFixed(6)))).toEqual([8.8, 10.4, 5, 15]);
    // a scale a little more than a hundredth off is another one
    const [c] = comparable(measure(100, 'km', 1.012), measure(100, 'km'));
    expect(c.high).toBeCloseTo(151.8, 6);
  });
});

describe('figures that can both be true and strain belief', () => {
  test.each<[string, QuantityValue, QuantityValue, ReturnType<typeof strainOf>]>([
    ['at least ten and fifteen', atLeast(10), figure(15), 'far-from-bound'],
    ['at least ten and fourteen', atLeast(10), figure(14), null],
    ['more than nine and fifteen', moreThan(9), figure(15), 'far-from-bound'],
    ['two bounds', atLeast(10), atLeast(15), 'far-from-bound'],
    ['a bound and a higher range', atLeast(10), figure([15, 20], { hedge: 'range' }), 'far-from-bound'],
    ['fifteen times as many', atLeast(10), figure(10 * MOST_APART), 'far-from-bound'],
    ['more than that: of other things', atLeast(10), figure(10 * MOST_APART + 1), null],
    ['at least none and one', atLeast(0), figure(1), null],
    ['at least none and two: as from one', atLeast(0), figure(2), 'far-from-bound'],
    ['a bound from above', atMost(10), figure(20), null],
    ['an end to the lower', figure(10, { hedge: 'at-least' }), figure(20), null],
    ['no hedge but open', figure(10, { high: null, hedge: 'vague' }), figure(20), null],
    ['up to a hundred, up to a hundred and ten', atMost(100), atMost(110), 'tops-differ'],
    ['up to a hundred, up to a hundred and nine', atMost(100), atMost(109), null],
    ['up to a hundred, up to a thousand', atMost(100), atMost(1000), 'tops-differ'],
    ['up to nothing, up to ten', atMost(0), atMost(10), null],
    ['up to no end, up to ten', { ...atMost(5), high: null }, atMost(10), null],
    ['up to one of two, up to half of it', atMost(2), atMost(1), 'tops-differ'],
    ['up to ten and less than thirty', atMost(10), lessThan(30), null],
  ])('%s', (_, a, b, expected) => {
    expect(strainOf(a, b)).toBe(expected);
    expect(strainOf(b, a)).toBe(expected);
  });

  test('the higher figure says what is known', () => {
    const strained = HEDGES.filter((hedge) => strainOf(atLeast(10), figure(20, { hedge })) !== null);
    expect(strained).toEqual(['exact', 'approx', 'nearly', 'more-than', 'at-least', 'range', 'alternatives']);
    const open = HEDGES.filter((hedge) => strainOf(atLeast(10, hedge), figure(20)) !== null);
    expect(open).toEqual(['more-than', 'at-least']);
  });
});

test('what is judged of two figures does not hang on their order', () => {
  const any = fc
    .record({
      n: fc.integer({ min: 0, max: 60 }),
      more: fc.option(fc.integer({ min: 0, max: 30 })),
      hedge: fc.constantFrom(...HEDGES),
      unit: fc.constantFrom('people', 'km', 'm', 'hour', 'day', null),
      per: fc.constantFrom(1, 1.609),
    })
    .map(({ n, more, hedge, unit, per }) =>
      figure(n, { low: n * per, high: more === null ? null : (n + more) * per, hedge, unit }),
    );
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(disjoint(a, b)).toBe(disjoint(b, a));
      expect(strainOf(a, b)).toBe(strainOf(b, a));
      expect(comparable(b, a)).toEqual([...comparable(a, b)].reverse());
      // what is disjoint is never equal, and a strain is never between disjoint figures
      if (disjoint(a, b))
        expect([equal(a, b), a.hedge === 'at-most' && b.hedge === 'at-most' ? null : strainOf(a, b)]).toEqual([
          false,
          null,
        ]);
    }),
  );
});
