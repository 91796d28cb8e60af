import { Problem } from '../kernel/problem.js';
import { MAX_DOCUMENT_BYTES, sizeInWords } from './limits.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Throws `too-large` with both sizes where a document has more bytes than we take. */
export const assertSize = (bytes: number, name: string): void => {
  if (bytes > MAX_DOCUMENT_BYTES)
    throw new Problem(
      'too-large',
      `${name} is ${sizeInWords(bytes)}; one document may have ${sizeInWords(MAX_DOCUMENT_BYTES)}.`,
      'Split it, or take out what is not the article.',
    );
};

/**
 * Throws where a string cannot stand as the text of a source: `bad-input` when it holds no words, `not-text` when it holds a NUL
 * (which no database keeps) or half a character (which has no UTF-8, so that its digest and its quotes could not be exact).
 */
export const assertText = (text: string, name: string): void => {
  if (text.trim() === '') throw new Problem('bad-input', `${name} holds no text.`, 'Give a document with words in it.');
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new Problem(
      'not-text',
      `${name} holds a NUL character at offset ${String(nul)}: it is not a text.`,
      'Save it as plain text in UTF-8.',
    );
  if (LONE_SURROGATE.test(text))
    throw new Problem('not-text', `${name} holds half of a character (a lone surrogate).`, 'Save it again as UTF-8.');
};

/**
 * The string of UTF-8 bytes, with nothing changed: no trimming, no newline changes, and a byte order mark stays where it is, so that offsets and
 * digest are those of the file. Throws `not-text` with the place of the first wrong byte.
 */
export const decodeUtf8 = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(
      'not-text',
      `${name} is not UTF-8 text: the first wrong byte is at ${String(firstWrongByte(bytes))}.`,
      'Save it as UTF-8.',
      { cause },
    );
  }
};

/** Offset of the first byte that a lenient decoder has to replace. */
const firstWrongByte = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes with at most an unfinished character at its end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
};

const decodesSoFar = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};
