import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { spanOf, type Span } from '../kernel/span.js';
import { maskMarkup } from './mask.js';
import { recoverNames } from './recover-names.js';
import { retag } from './retag.js';
import type { PartOfSpeech, Sentence, Token } from './sentence.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
/** The package types its accessors as methods, and `lemma` without its default; they are plain functions, all called alike. */
const { lemma, pos, precedingSpaces, span } = nlp.its as unknown as Readonly<
  Record<'lemma' | 'pos' | 'precedingSpaces' | 'span', ItsFunction<string>>
>;

/** A line longer than this is cut at white space before it is tagged, so that time and memory stay bounded. */
const LONGEST_LINE = 20_000;

/** A sentence of more tokens is cut: no prose has one, and what looks around in a sentence takes time with its square. */
const MOST_TOKENS = 400;

/** Pieces of one line, none longer than LONGEST_LINE, as [start, end] offsets into the text. */
const piecesOf = (text: string, start: number, end: number): [number, number][] => {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST_LINE) {
    const space = text.lastIndexOf(' ', from + LONGEST_LINE);
    const cut = space > from ? space : from + LONGEST_LINE;
    pieces.push([from, cut]);
    from = cut;
  }
  pieces.push([from, end]);
  return pieces;
};

/** The text with blanks for what is no part of its sentences, line ends kept. */
const blankOut = (text: string, hidden: readonly Span[]): string =>
  [...hidden]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text);

/**
 * Sentences and tagged tokens of a text with exact UTF-16 offsets. Each line is a paragraph and is read alone, since headings without a full
 * stop would run on into the next line. `hidden` stretches of a line (a dateline) are left out. The tagger gives no offsets; summing preceding spaces and token lengths is exact.
 */
export const readSentences = (text: string, hidden: readonly Span[] = []): readonly Sentence[] => {
  const masked = blankOut(maskMarkup(text), hidden);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let lineStart = 0;
  while (lineStart <= masked.length) {
    const newline = masked.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? masked.length : newline;
    if (/\S/.test(masked.slice(lineStart, lineEnd))) {
      for (const [from, to] of piecesOf(masked, lineStart, lineEnd)) readPiece(masked, from, to, paragraph, sentences);
      paragraph++;
    }
    lineStart = lineEnd + 1;
  }
  return recoverNames(sentences);
};

/** Whether a sentence was cut inside a decimal: "magnitude-6." and "1 quake" are one. */
const cutsDecimal = (tokens: readonly Token[], next: Token): boolean => {
  const stop = tokens.at(-1);
  const digit = tokens.at(-2);
  return stop?.text === '.' && !stop.spaced && !next.spaced && /\d$/.test(digit?.text ?? '') && /^\d/.test(next.text);
};

const sentenceOf = (tokens: readonly Token[], paragraph: number, index: number): Sentence | null => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last
    ? { index, paragraph, span: spanOf(first.span.start, last.span.end), tokens: retag(tokens) }
    : null;
};

const readPiece = (masked: string, from: number, to: number, paragraph: number, into: Sentence[]): void => {
  const doc = nlp.readDoc(masked.slice(from, to));
  const all = doc.tokens();
  // one list for each thing known of a token: asking token by token takes twice the time
  const words = all.out();
  const spaces = all.out(precedingSpaces);
  const lemmas = all.out(lemma);
  const tags = all.out(pos);
  const openings = new Set(
    (doc.sentences().out(span) as unknown as readonly (readonly [number, number])[]).map(([first]) => first),
  );
  let at = from;
  let tokens: Token[] = [];
  let opening = false;
  const close = (): void => {
    const sentence = sentenceOf(tokens, paragraph, into.length);
    if (sentence) into.push(sentence);
    tokens = [];
  };
  for (const [i, word] of words.entries()) {
    opening ||= openings.has(i);
    const before = spaces[i] ?? '';
    at += before.length;
    const start = at;
    at += word.length;
    if (word.trim() === '') continue;
    const read = {
      text: word,
      lower: word.toLowerCase(),
      lemma: (lemmas[i] ?? word).toLowerCase(),
      pos: tags[i] as PartOfSpeech,
      span: spanOf(start, start + word.length),
      spaced: before.length > 0,
    };
    if ((opening && !cutsDecimal(tokens, { ...read, index: 0 })) || tokens.length >= MOST_TOKENS) close();
    opening = false;
    tokens.push({ index: tokens.length, ...read });
  }
  close();
};
