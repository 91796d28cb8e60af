import type { ArticleReading } from '../extract/reading.js';
import type { Situation } from '../extract/situations.js';
import { rarityOf } from '../text/lexicon/wordnet/frequency.js';
import { findPlace } from '../text/places/gazetteer.js';
import type { Sentence } from '../text/sentence.js';

/**
 * How much of what one text speaks of another speaks of too: cosine over lemmas of nouns, names and verbs, each weighed by how rare it is in
 * English; 0 to 1. The weights do not depend on the articles at hand, so that two texts are as alike in a large archive as in a small one.
 */
export interface TopicIndex {
  readonly articles: (a: ArticleReading, b: ArticleReading) => number;
  /** The same over the sentences that tell of a happening. */
  readonly tellings: (a: Situation, b: Situation) => number;
  /** The same over two sentences, numbers left aside. */
  readonly sentences: (a: Sentence, b: Sentence) => number;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Names of countries and large towns stand in every other article. */
const WELL_KNOWN_TOWN = 1_000_000;

const knownNames = new Map<string, number>();

/** How much it says that two texts share a name, 0 to 1: little for a country, more for a town, all for a person. */
export const nameRarity = (name: string): number => {
  const held = knownNames.get(name);
  if (held !== undefined) return held;
  const place =
    name.includes(' ') && !/^(?:United|New|South|North|Saudi|Sri|El|San|Los|Hong|Costa|Puerto)\b/.test(name)
      ? null
      : findPlace(name);
  const wide = place !== null && place.kind !== 'city' && place.kind !== 'province' && place.kind !== 'unknown';
  const rarity = wide ? 0.15 : place !== null && place.population > WELL_KNOWN_TOWN ? 0.4 : 1;
  if (knownNames.size > 20_000) knownNames.clear();
  knownNames.set(name, rarity);
  return rarity;
};

const countInto = (terms: Map<string, number>, sentence: Sentence): void => {
  for (const t of sentence.tokens) {
    if (!TELLING.has(t.pos) || t.lemma.length < 3) continue;
    const term = t.pos === 'PROPN' ? t.text : t.lemma;
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
};

const vectorOf = (sentences: Iterable<Sentence>): Vector => {
  const counts = new Map<string, number>();
  for (const sentence of sentences) countInto(counts, sentence);
  const weights = new Map<string, number>();
  let square = 0;
  for (const [term, n] of counts) {
    const rarity = /^\p{Lu}/u.test(term) ? nameRarity(term) : rarityOf(term);
    const weight = (1 + Math.log(n)) * rarity * rarity;
    weights.set(term, weight);
    square += weight * weight;
  }
  return { weights, norm: Math.sqrt(square) || 1 };
};

/** The words that tell an article apart best: by how often it has them and how rare they are. */
export const topTerms = (reading: ArticleReading, n: number): readonly string[] =>
  [...vectorOf(reading.sentences.map((s) => s.sentence)).weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([term]) => term);

const cosine = (x: Vector, y: Vector): number => {
  const [less, more] = x.weights.size <= y.weights.size ? [x, y] : [y, x];
  let dot = 0;
  for (const [term, weight] of less.weights) dot += weight * (more.weights.get(term) ?? 0);
  return dot / (x.norm * y.norm);
};

/** A vector for each key, made when first asked for. */
const vectors = <K>(sentencesOf: (key: K) => Iterable<Sentence>): ((key: K) => Vector) => {
  const made = new Map<K, Vector>();
  return (key) => {
    const held = made.get(key);
    if (held) return held;
    const vector = vectorOf(sentencesOf(key));
    made.set(key, vector);
    return vector;
  };
};

/** The words of articles and of their happenings, counted when first asked for. */
export const indexTopics = (readings: readonly ArticleReading[]): TopicIndex => {
  const readingOf = new Map(readings.flatMap((r) => r.situations.map((s) => [s, r])));
  const ofArticle = vectors<ArticleReading>((r) => r.sentences.map((s) => s.sentence));
  const ofTelling = vectors<Situation>((situation) =>
    (readingOf.get(situation)?.sentences ?? []).map((s) => s.sentence).filter((s) => situation.sentences.has(s.index)),
  );
  const ofSentence = vectors<Sentence>((s) => [s]);
  return {
    articles: (a, b) => cosine(ofArticle(a), ofArticle(b)),
    tellings: (a, b) => cosine(ofTelling(a), ofTelling(b)),
    sentences: (a, b) => cosine(ofSentence(a), ofSentence(b)),
  };
};
