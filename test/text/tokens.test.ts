import fc from 'fast-check';
import { maskMarkup } from '../../src/text/mask.js';
import { readSentences } from '../../src/text/tokens.js';

describe('tokens', () => {
  test('every token is cut from the masked text at its own span, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Əli',
        '50',
        'naïve',
        '👩‍🚒',
        'é',
        '[said](#)',
        '“quoted”',
        '\r\n',
        '\n',
        ' ',
        '. ',
        '— ',
        'Москва',
        '$1.4m',
        "don't",
        '**bold**',
        '\u00A0',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const masked = maskMarkup(text);
        expect(masked.length).toBe(text.length);
        for (const sentence of readSentences(text)) {
          for (const token of sentence.tokens) expect(masked.slice(token.span.start, token.span.end)).toBe(token.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('lines are read alone: a heading without a full stop does not run on', () => {
    const sentences = readSentences('A heading without an end\nThe first sentence. The second one.');
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 1, 1]);
  });

  test('a very long line is cut and stays exact', () => {
    const text = 'word '.repeat(20_000);
    const sentences = readSentences(text);
    expect(sentences.at(-1)?.span.end).toBe(text.trimEnd().length);
  });

  test('a sentence without an end is cut into pieces of bounded length', () => {
    const sentences = readSentences(`Police arrested nine people ${'and killed 12 men on Friday '.repeat(500)}.`);
    expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(400);
    expect(sentences.flatMap((s) => s.tokens).length).toBeGreaterThan(2_500);
  });
});
