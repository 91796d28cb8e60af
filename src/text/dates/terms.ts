import { spanOf, type Span } from '../../kernel/span.js';
import type { PartOfSpeech, Sentence } from '../sentence.js';

/**
 * A term: a run of letters, a number with its inner separators, or one mark. Taggers cut "7.37am", "5–6" and "2025-06-27T07:37" in ways that
 * depend on what stands beside them; dates are read over this finer, regular cut, and every term knows its token.
 */
export interface Term {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
  /** Index of the token that holds its first character. */
  readonly token: number;
  /** Index of the token that holds its last character. */
  readonly lastToken: number;
  /** Part of speech of that first token. */
  readonly pos: PartOfSpeech;
  /** White space stands before it (true for the first term). */
  readonly spaced: boolean;
  readonly capital: boolean;
}

const TERM = /[ap]\.\s?m(?:\.|(?!\p{L}))|\p{L}[\p{L}\p{M}]*|\d+(?:,\d{3}(?!\d))*(?:[.:/]\d+)*|[^\s\p{L}\d]/giu;

/** The terms of a sentence, in order. */
export const termsOf = (sentence: Sentence): readonly Term[] => {
  const { tokens } = sentence;
  const base = sentence.span.start;
  let text = '';
  for (const token of tokens) {
    text += ' '.repeat(Math.max(0, token.span.start - base - text.length)) + token.text;
  }
  const terms: Term[] = [];
  let at = 0;
  let previousEnd = -1;
  for (const match of text.matchAll(TERM)) {
    const start = base + match.index;
    const end = start + match[0].length;
    while (at + 1 < tokens.length && (tokens[at]?.span.end ?? end) <= start) at++;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last]?.span.end ?? end) < end) last++;
    const first = match[0].charAt(0);
    terms.push({
      kind: /\p{L}/u.test(first) ? 'word' : /\d/.test(first) ? 'number' : 'mark',
      text: match[0],
      lower: match[0].toLowerCase(),
      span: spanOf(start, end),
      token: at,
      lastToken: last,
      pos: tokens[at]?.pos ?? 'X',
      spaced: start !== previousEnd,
      capital: first !== first.toLowerCase(),
    });
    previousEnd = end;
  }
  return terms;
};

/** Plain whole number of a term ("27", not "2,700", "5.4" or "7:37"), or null. */
export const wholeNumber = (term: Term | undefined): number | null =>
  term?.kind === 'number' && /^\d{1,6}$/.test(term.text) ? Number(term.text) : null;

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

export interface Read<T> {
  readonly value: T;
  /** Index of the term after it. */
  readonly next: number;
}

/** "27th", "1st": a number with its ordinal ending. */
export const ordinalAt = (terms: readonly Term[], i: number): Read<number> | null => {
  const value = wholeNumber(terms[i]);
  const ending = terms[i + 1];
  return value !== null && ending && !ending.spaced && ORDINAL_ENDINGS.has(ending.lower)
    ? { value, next: i + 2 }
    : null;
};

/** Whether the term stands directly against a letter, digit or sign before it that makes it part of a name or sum ("Su-57", "$2000", "M75"). */
export const isGlued = (terms: readonly Term[], i: number): boolean => {
  const term = terms[i];
  const before = terms[i - 1];
  if (!term || !before || term.spaced) return false;
  if (before.kind !== 'mark') return true;
  if (/[$€£¥#№@%_=*/\\]/.test(before.text)) return true;
  const beyond = terms[i - 2];
  return /[-.+]/.test(before.text) && !before.spaced && beyond !== undefined && beyond.kind !== 'mark';
};

/** Whether a letter, digit or a sign that continues a name or number follows directly ("27m", "2001%"). */
export const isContinued = (terms: readonly Term[], next: number): boolean => {
  const after = terms[next];
  if (!after || after.spaced) return false;
  return after.kind !== 'mark' || /[%°$€£_=/\\]/.test(after.text);
};

export const lowerAt = (terms: readonly Term[], i: number): string => terms[i]?.lower ?? '';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '−']);

export const isDash = (term: Term | undefined): boolean => term !== undefined && DASHES.has(term.text);
