import fc from 'fast-check';
import { sliceOf, spanContains } from '../../src/kernel/span.js';
import { paragraphAround, paragraphsOf } from '../../src/store/paragraphs.js';

const around = (text: string, quote: string): string => {
  const start = text.indexOf(quote);
  return sliceOf(text, paragraphAround(paragraphsOf(text), { start, end: start + quote.length }));
};

const LONG = 'x'.repeat(130);

describe('the paragraph around a quote', () => {
  it.each([
    ['the line, where there are no blank lines', 'One.\nTwo is here.\nThree.', 'is', 'Two is here.'],
    ['the whole text, where it is one line', 'Only this.', 'this', 'Only this.'],
    [
      'the wrapped block between blank lines',
      'One.\n\nTwo\nis wrapped\nhere.\n \t\nThree.',
      'is',
      'Two\nis wrapped\nhere.',
    ],
    ['the line, where lines of a block are long', `One.\n\n${LONG}\nTwo is here.\n\nThree.`, 'is', 'Two is here.'],
    ['all that a quote touches', 'One.\nTwo.\nThree.', 'ne.\nTw', 'One.\nTwo.'],
    ['the line, with a newline at the end of the text', 'One.\nTwo.\n', 'Two', 'Two.'],
    ['the block, with CR before the newlines', 'One.\r\n\r\nTwo\r\nthree.\r\n\r\nFour.', 'Two', 'Two\r\nthree.\r'],
  ])('is %s', (_name, text, quote, expected) => {
    expect(around(text, quote)).toBe(expected);
  });

  it('always holds the quote', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', LONG), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        expect(spanContains(paragraphAround(paragraphsOf(text), span), span)).toBe(true);
      }),
    );
  });
});
