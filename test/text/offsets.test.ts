import fc from 'fast-check';
import { sliceOf, type Span } from '../../src/kernel/span.js';
import { codePointIndex, toCodePoints, toUtf16 } from '../../src/text/offsets.js';

/** Text built of whole code points that offsets go wrong over. */
const codePoint = fc.oneof(
  fc.constantFrom('a', ' ', '“', '\r\n', '\n', 'ə', 'İ', 'ğ', 'Я', 'й', 'и\u0306', 'e\u0301', '\u200d', '\ufe0f'),
  fc.constantFrom('😀', '👩‍👩‍👧', '🇦🇿', '𝔘', '𐤀'),
  fc.constantFrom('\ud83d', '\ude00', '\udc00\ud800'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = fc.array(codePoint, { maxLength: 40 }).map((parts) => parts.join(''));

/** A text and a span of whole code points, in code points. */
const textAndSpan = texts.chain((text) => {
  const { length } = Array.from(text);
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } }));
});

describe('offsets', () => {
  test.each<[string, string, Span, Span]>([
    ['plain Latin', 'nine people', { start: 0, end: 4 }, { start: 0, end: 4 }],
    ['Azeri', 'Hüseyn Səfərov', { start: 7, end: 14 }, { start: 7, end: 14 }],
    ['Cyrillic with a combining breve', 'и\u0306од', { start: 2, end: 4 }, { start: 2, end: 4 }],
    ['after one emoji', '😀 nine', { start: 3, end: 7 }, { start: 2, end: 6 }],
    ['over an emoji', 'a😀b', { start: 1, end: 3 }, { start: 1, end: 2 }],
    ['between two emoji', '😀😀', { start: 2, end: 2 }, { start: 1, end: 1 }],
    ['CRLF is two', 'a\r\nb', { start: 3, end: 4 }, { start: 3, end: 4 }],
    ['a lone high surrogate is one', '\ud83dx', { start: 1, end: 2 }, { start: 1, end: 2 }],
    ['lone high before a pair', '\ud83d😀x', { start: 3, end: 4 }, { start: 2, end: 3 }],
    ['a low before a high is no pair', '\ude00\ud83dx', { start: 2, end: 3 }, { start: 2, end: 3 }],
    ['the empty text', '', { start: 0, end: 0 }, { start: 0, end: 0 }],
  ])('%s', (_name, text, utf16, codePoints) => {
    expect(toCodePoints(text, utf16)).toEqual(codePoints);
    expect(toUtf16(text, codePoints)).toEqual(utf16);
  });

  test('always selects the same text as slicing an array of code points', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const whole = Array.from(text).slice(span.start, span.end).join('');
        expect(sliceOf(text, toUtf16(text, span))).toBe(whole);
      }),
    );
  });

  test('always comes back from code points to code points', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const index = codePointIndex(text);
        expect(index.length).toBe(Array.from(text).length);
        expect(index.toCodePoints(index.toUtf16(span))).toEqual(span);
      }),
    );
  });

  test('never converts an offset that splits a surrogate pair', () => {
    expect(() => toCodePoints('a😀b', { start: 2, end: 3 })).toThrow('offset 2 splits a surrogate pair');
    expect(() => toCodePoints('a😀b', { start: 0, end: 2 })).toThrow(RangeError);
  });

  test.each([
    [{ start: -1, end: 1 }],
    [{ start: 0, end: 4 }],
    [{ start: 2, end: 1 }],
    [{ start: 0.5, end: 1 }],
    [{ start: Number.NaN, end: 1 }],
  ])('never converts %p, which is no span of the text', (span) => {
    expect(() => toCodePoints('abc', span)).toThrow(RangeError);
    expect(() => toUtf16('abc', span)).toThrow(RangeError);
  });
});
