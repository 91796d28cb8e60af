import type { ArticleReading } from '../extract/reading.js';
import type { Situation } from '../extract/situations.js';
import type { Sentence } from '../text/sentence.js';

/** How much of what one text speaks of another speaks of too: cosine of tf-idf over lemmas of nouns, names and verbs; 0 to 1. */
export interface TopicIndex {
  readonly articles: (a: ArticleReading, b: ArticleReading) => number;
  /** The same over the sentences that tell of a happening. */
  readonly tellings: (a: Situation, b: Situation) => number;
  /** The same over two sentences, numbers left aside. */
  readonly sentences: (a: Sentence, b: Sentence) => number;
  /** How rare a name is among the articles, 0 (in all) to 1 (in no more than two). */
  readonly rarity: (name: string) => number;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

const countSentence = (terms: Map<string, number>, sentence: Sentence): void => {
  for (const t of sentence.tokens) {
    if (!TELLING.has(t.pos) || t.lemma.length < 3) continue;
    terms.set(t.lemma, (terms.get(t.lemma) ?? 0) + 1);
  }
};

const countInto = (terms: Map<string, number>, reading: ArticleReading, only: ReadonlySet<number> | null): void => {
  for (const { sentence } of reading.sentences) {
    if (only && !only.has(sentence.index)) continue;
    countSentence(terms, sentence);
  }
};

const cosine = (x: Vector | undefined, y: Vector | undefined): number => {
  if (!x || !y) return 0;
  const [less, more] = x.weights.size <= y.weights.size ? [x, y] : [y, x];
  let dot = 0;
  for (const [term, weight] of less.weights) dot += weight * (more.weights.get(term) ?? 0);
  return dot / (x.norm * y.norm);
};

/** Counts the words of all articles once; likeness is then a lookup. */
export const indexTopics = (readings: readonly ArticleReading[]): TopicIndex => {
  const terms = new Map<ArticleReading, Map<string, number>>();
  const documents = new Map<string, number>();
  const named = new Map<string, number>();
  for (const reading of readings) {
    const own = new Map<string, number>();
    countInto(own, reading, null);
    terms.set(reading, own);
    for (const term of own.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
    for (const name of new Set(reading.sentences.flatMap((s) => s.names.map((n) => n.name))))
      named.set(name, (named.get(name) ?? 0) + 1);
  }
  const vectorOf = (counts: ReadonlyMap<string, number>): Vector => {
    const weights = new Map<string, number>();
    let square = 0;
    for (const [term, n] of counts) {
      const weight = (1 + Math.log(n)) * Math.log(1 + readings.length / (documents.get(term) ?? 1));
      weights.set(term, weight);
      square += weight * weight;
    }
    return { weights, norm: Math.sqrt(square) || 1 };
  };
  const ofArticle = new Map([...terms].map(([reading, counts]) => [reading, vectorOf(counts)]));
  const ofTelling = new Map<Situation, Vector>();
  for (const reading of readings) {
    for (const situation of reading.situations) {
      const counts = new Map<string, number>();
      countInto(counts, reading, situation.sentences);
      ofTelling.set(situation, vectorOf(counts));
    }
  }
  const ofSentence = new Map<Sentence, Vector>();
  const sentenceVector = (sentence: Sentence): Vector => {
    const held = ofSentence.get(sentence);
    if (held) return held;
    const counts = new Map<string, number>();
    countSentence(counts, sentence);
    const made = vectorOf(counts);
    ofSentence.set(sentence, made);
    return made;
  };
  const total = Math.log(1 + readings.length / 2);
  return {
    articles: (a, b) => cosine(ofArticle.get(a), ofArticle.get(b)),
    tellings: (a, b) => cosine(ofTelling.get(a), ofTelling.get(b)),
    sentences: (a, b) => cosine(sentenceVector(a), sentenceVector(b)),
    rarity: (name) => {
      const n = Math.max(2, named.get(name) ?? 2);
      return total <= Math.log(2) ? 1 : (Math.log(1 + readings.length / n) - Math.log(2)) / (total - Math.log(2));
    },
  };
};
