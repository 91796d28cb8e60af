import type { ArticleReading } from '../extract/reading.js';

/** How much of what an article speaks of another speaks of too: cosine of tf-idf over lemmas of nouns, names and verbs; 0 to 1. */
export interface TopicIndex {
  readonly likeness: (a: ArticleReading, b: ArticleReading) => number;
}

const counted = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

const termsOf = (reading: ArticleReading): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  for (const { sentence } of reading.sentences) {
    for (const t of sentence.tokens) {
      if (!counted.has(t.pos) || t.lemma.length < 3) continue;
      terms.set(t.lemma, (terms.get(t.lemma) ?? 0) + 1);
    }
  }
  return terms;
};

export const indexTopics = (readings: readonly ArticleReading[]): TopicIndex => {
  const terms = new Map(readings.map((r) => [r, termsOf(r)]));
  const documents = new Map<string, number>();
  for (const map of terms.values()) for (const term of map.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const vectors = new Map(
    readings.map((r) => {
      const vector = new Map(
        [...(terms.get(r) ?? [])].map(([term, n]): [string, number] => [
          term,
          (1 + Math.log(n)) * Math.log(1 + readings.length / (documents.get(term) ?? 1)),
        ]),
      );
      const norm = Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
      return [r, { vector, norm }] as const;
    }),
  );
  return {
    likeness: (a, b) => {
      const x = vectors.get(a);
      const y = vectors.get(b);
      if (!x || !y) return 0;
      let dot = 0;
      for (const [term, weight] of x.vector) dot += weight * (y.vector.get(term) ?? 0);
      return dot / (x.norm * y.norm);
    },
  };
};
