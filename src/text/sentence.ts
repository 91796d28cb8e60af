import type { Span } from '../kernel/span.js';

/** Universal part-of-speech tags as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token of a sentence. Spans are UTF-16 offsets into the whole article. */
export interface Token {
  /** Position in its sentence. */
  readonly index: number;
  /** As it stands in the text (typographic quotes and markup already read as plain). */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly span: Span;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface Sentence {
  /** Position in the article. */
  readonly index: number;
  /** Position of its paragraph (line) in the article. */
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

export const tokenAt = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index];
