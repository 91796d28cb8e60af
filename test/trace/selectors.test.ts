import fc from 'fast-check';
import type { QuoteSelectors } from '../../src/trace/provenance.js';
import { selectorsOf } from '../../src/trace/selectors.js';
import { toUtf16 } from '../../src/text/offsets.js';

/** Every place where a reader of the selector finds the quote in that context, by looking at each place of the text. */
const placesOf = (text: string, { exact, prefix, suffix }: QuoteSelectors['quote']): readonly number[] =>
  Array.from({ length: text.length + 1 }, (_unused, at) => at).filter(
    (at) =>
      text.startsWith(exact, at) && text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );

/** Texts that repeat themselves, out of very few characters, among them those that offsets go wrong over. */
const text = fc
  .array(fc.constantFrom('a', 'b', '😀', 'e\u0301', '\u0301', 'и\u0306', '👩‍👧', 'ə', '\r\n', ' '), {
    minLength: 1,
    maxLength: 30,
  })
  .chain((parts) => fc.integer({ min: 1, max: 6 }).map((times) => parts.join('').repeat(times)));

const textAndSpan = text.chain((whole) => {
  const { length } = Array.from(whole);
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ whole, codePoints: { start: Math.min(a, b), end: Math.max(a, b) } }));
});

describe('selectors', () => {
  test('always select the quote again at its place and nowhere else', () => {
    fc.assert(
      fc.property(textAndSpan, ({ whole, codePoints }) => {
        const span = toUtf16(whole, codePoints);
        const { quote, position } = selectorsOf(whole, span);
        expect(quote.exact).toBe(whole.slice(span.start, span.end));
        expect(placesOf(whole, quote)).toEqual([span.start]);
        expect({ start: position.start, end: position.end }).toEqual(codePoints);
      }),
      { numRuns: 500 },
    );
  });

  test('always keep whole code points in prefix and suffix', () => {
    fc.assert(
      fc.property(textAndSpan, ({ whole, codePoints }) => {
        const { quote } = selectorsOf(whole, toUtf16(whole, codePoints));
        expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('a quote that stands once is given the usual context', () => {
    const before = 'x'.repeat(50);
    const { quote } = selectorsOf(`${before}nine${'y'.repeat(50)}`, { start: 50, end: 54 });
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'nine', prefix: 'x'.repeat(32), suffix: 'y'.repeat(32) });
  });

  test('context grows only on the side that can tell two places apart', () => {
    const line = `nine people ${'were counted again and again '.repeat(3)}`;
    const { quote } = selectorsOf(line.repeat(2), { start: 0, end: 4 });
    expect(quote.prefix).toBe('');
    expect(quote.suffix).toHaveLength(line.length - 4 + 1);
  });

  test('an emoji at the cut is kept whole', () => {
    const { quote } = selectorsOf(`👩‍👧${'x'.repeat(30)}nine`, { start: 35, end: 39 });
    expect(quote.prefix).toBe(`👩‍👧${'x'.repeat(30)}`);
  });

  test('a text of nothing but marks is answered', () => {
    const marks = '\u0301'.repeat(300);
    expect(placesOf(marks, selectorsOf(marks, { start: 150, end: 151 }).quote)).toEqual([150]);
  });

  test('a large text that repeats one letter takes linear time', () => {
    const large = 'a'.repeat(400_000);
    const started = performance.now();
    const { quote } = selectorsOf(large, { start: 200_000, end: 200_100 });
    expect(quote.prefix.length + quote.suffix.length).toBeGreaterThan(199_000);
    // Quadratic work here is 4e10 steps, minutes; linear is some tens of milliseconds.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
