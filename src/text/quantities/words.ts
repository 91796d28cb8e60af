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

const kindOf = (text: string): Word['kind'] =>
  /^\d/.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'letters' : 'mark';

const PLAIN_LETTERS = /^[A-Za-z]+$/;
const PLAIN_MARK = /^[,.;:!?"()]$/;

/** Whether a token is one word as it stands: letters with no letters glued to them, or one mark that joins nothing. */
const isWhole = (token: Token, previous: Token | undefined, next: Token | undefined): boolean => {
  const alone = (token.spaced || !previous) && (!next || next.spaced);
  if (PLAIN_LETTERS.test(token.text)) {
    if (alone) return true;
    const before = token.spaced || !previous || PLAIN_MARK.test(previous.text);
    return before && (!next || next.spaced || /^[,;:!?")]$/.test(next.text));
  }
  if (!PLAIN_MARK.test(token.text)) return false;
  return (
    (!previous || token.spaced || PLAIN_LETTERS.test(previous.text)) &&
    (!next || next.spaced || /^[,;!?"]$/.test(next.text)) &&
    token.text !== '.'
  );
};

/** The words of a sentence, left to right, with the tag of the token each begins in. */
export const readWords = (sentence: Sentence): readonly Word[] => {
  const { tokens } = sentence;
  const words: Word[] = [];
  let lastEnd = -1;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (isWhole(token, tokens[at - 1], tokens[at + 1])) {
      words.push({
        text: token.text,
        lower: token.lower,
        kind: PLAIN_MARK.test(token.text) ? 'mark' : 'letters',
        start: token.span.start,
        end: token.span.end,
        spaced: token.span.start !== lastEnd,
        token: at,
        pos: token.pos,
        lemma: token.lemma,
      });
      lastEnd = token.span.end;
      at++;
      continue;
    }
    // tokens without white space between them are cut again as one stretch, unless one of them stands as it is
    let end = at + 1;
    while (
      end < tokens.length &&
      !tokens[end]?.spaced &&
      !isWhole(tokens[end] ?? token, tokens[end - 1], tokens[end + 1])
    )
      end++;
    lastEnd = cutStretch(tokens, at, end, lastEnd, words);
    at = end;
  }
  return words;
};

/** Cuts the characters of tokens `from` to `to` (exclusive) again; returns where the last word ends. */
const cutStretch = (tokens: readonly Token[], from: number, to: number, lastEnd: number, into: Word[]): number => {
  const first = tokens[from];
  if (!first) return lastEnd;
  const base = first.span.start;
  const surface = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join('');
  let t = from;
  let previousEnd = lastEnd;
  for (const match of surface.matchAll(PIECE)) {
    const start = base + match.index;
    const end = start + match[0].length;
    while (t + 1 < to && (tokens[t]?.span.end ?? 0) <= start) t++;
    const token = tokens[t] ?? first;
    const kind = kindOf(match[0]);
    const whole = token.span.start === start && token.span.end === end;
    const lower = match[0].toLowerCase();
    into.push({
      text: match[0],
      lower: kind === 'letters' ? lower.replaceAll('.', '') : lower,
      kind,
      start,
      end,
      spaced: start !== previousEnd,
      token: t,
      pos: kind === 'mark' && !whole && token.pos !== 'SYM' ? 'PUNCT' : token.pos,
      lemma: whole ? token.lemma : lower,
    });
    previousEnd = end;
  }
  return previousEnd;
};
