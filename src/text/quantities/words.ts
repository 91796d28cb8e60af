import type { PartOfSpeech, Sentence, Token } from '../sentence.js';

/**
 * One piece of a sentence as the quantity grammar reads it: a run of digits, a run of letters, or one mark. The tagger cuts numerals and
 * abbreviations in many ways ("7.12pm", "US$", "10-12"); cutting the same characters again by one rule makes the grammar see one shape.
 */
export interface Word {
  readonly text: string;
  /** Lower case; dotted abbreviations without their dots ("am"). */
  readonly lower: string;
  readonly kind: 'number' | 'letters' | 'mark';
  /** UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the sentence) stands before it. */
  readonly spaced: boolean;
  /** Index of the token that holds its first character. */
  readonly token: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** Linear: each alternative begins with another class of character or is of bounded length. */
const PIECE = /[ap]\.m\.|\p{L}\.\p{L}\.(?:\p{L}\.){0,4}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\S/giu;

/** The sentence's tokens laid out at their offsets, blanks where nothing stands. */
const surfaceOf = (tokens: readonly Token[], from: number): string => {
  const parts: string[] = [];
  let at = from;
  for (const token of tokens) {
    if (token.span.start > at) parts.push(' '.repeat(token.span.start - at));
    parts.push(token.text);
    at = token.span.end;
  }
  return parts.join('');
};

const kindOf = (text: string): Word['kind'] =>
  /^\d/.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'letters' : 'mark';

/** The words of a sentence, left to right, with the tag of the token each begins in. */
export const readWords = (sentence: Sentence): readonly Word[] => {
  const { tokens } = sentence;
  const first = tokens[0];
  if (!first) return [];
  const base = first.span.start;
  const surface = surfaceOf(tokens, base);
  const words: Word[] = [];
  let t = 0;
  let lastEnd = -1;
  for (const match of surface.matchAll(PIECE)) {
    const start = base + match.index;
    const end = start + match[0].length;
    while (t + 1 < tokens.length && (tokens[t]?.span.end ?? 0) <= start) t++;
    const token = tokens[t] ?? first;
    const kind = kindOf(match[0]);
    const whole = token.span.start === start && token.span.end === end;
    const lower = match[0].toLowerCase();
    words.push({
      text: match[0],
      lower: kind === 'letters' ? lower.replaceAll('.', '') : lower,
      kind,
      start,
      end,
      spaced: start !== lastEnd,
      token: t,
      pos: kind === 'mark' && !whole && token.pos !== 'SYM' ? 'PUNCT' : token.pos,
      lemma: whole ? token.lemma : lower,
    });
    lastEnd = end;
  }
  return words;
};
