import type { ArticleReading, SentenceReading } from '../../extract/reading.js';
import { longestShared, shingled, type Shingled } from './shingles.js';

/**
 * Share of the shorter text's shingles that stand in the other, from which one is a copy of the other: edited copies of news have 0.39 and
 * more, different articles on one event 0.04 and less. Of the shorter, since a copy is cut from the end.
 */
const COPY = 0.39;

/** What is enough for a sentence of a passage or article that is a copy as a whole. */
const COPY_WITHIN = 0.2;

/** Four shingles are eight words in a row: fewer are a phrase that anybody may use. */
const LEAST_SHARED = 4;

/** Of a shingle that more sentences hold than this, each is set beside the first of them only: a text that a hundred outlets print costs a hundred looks. */
const MOST_HOLDERS = 24;

/** Two sentences of two articles of which one was copied from the other, or both from a third. */
export interface Copy {
  readonly a: SentenceReading;
  readonly b: SentenceReading;
  /** The longest run of words that both share, as it stands in `a`. */
  readonly words: string;
}

interface Unit {
  readonly reading: ArticleReading;
  readonly article: number;
  readonly paragraph: number;
  readonly held: SentenceReading;
  readonly text: Shingled;
}

const read = new WeakMap<SentenceReading, Shingled>();

const shinglesOf = (held: SentenceReading): Shingled => {
  const known = read.get(held);
  if (known) return known;
  const made = shingled(held.sentence);
  read.set(held, made);
  return made;
};

const unitsOf = (readings: readonly ArticleReading[]): readonly Unit[] => {
  const units: Unit[] = [];
  let paragraphs = 0;
  for (const [article, reading] of readings.entries()) {
    let last = -1;
    for (const held of reading.sentences) {
      if (held.sentence.paragraph !== last) paragraphs++;
      last = held.sentence.paragraph;
      if (held.role === 'dateline' || held.role === 'byline') continue;
      units.push({ reading, article, paragraph: paragraphs, held, text: shinglesOf(held) });
    }
  }
  return units;
};

/** Counts by pair of numbers, the smaller first. */
class Pairs {
  private readonly counts = new Map<string, number>();
  private static key(a: number, b: number): string {
    return a < b ? `${String(a)}|${String(b)}` : `${String(b)}|${String(a)}`;
  }
  add(a: number, b: number): void {
    const key = Pairs.key(a, b);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
  get(a: number, b: number): number {
    return this.counts.get(Pairs.key(a, b)) ?? 0;
  }
  *entries(): Iterable<readonly [a: number, b: number, count: number]> {
    for (const [key, count] of this.counts) {
      const [a = 0, b = 0] = key.split('|').map(Number);
      yield [a, b, count];
    }
  }
}

const sizes = (units: readonly Unit[], of: (unit: Unit) => number): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(of(unit), (counts.get(of(unit)) ?? 0) + unit.text.hashes.length);
  return counts;
};

/** Which units hold each shingle, those of one article once. */
const holdersOf = (units: readonly Unit[]): Iterable<readonly number[]> => {
  const holders = new Map<number, number[]>();
  for (const [i, unit] of units.entries())
    for (const hash of unit.text.hashes) {
      const held = holders.get(hash);
      if (!held) holders.set(hash, [i]);
      else if (units[held.at(-1) ?? 0]?.article !== unit.article) held.push(i);
    }
  return holders.values();
};

const wordsOf = ({ reading, text }: Unit, other: Unit): string => {
  const run = longestShared(text, other.text);
  const [first, last] = run ? [text.words[run.first], text.words[run.last]] : [];
  return first && last ? reading.article.text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
};

/**
 * Sentences of different articles that are copies of one another: by their own shingles, or by fewer where their passages or whole articles
 * are copies. One index of all shingles; only sentences that share one are ever set side by side.
 */
export const findCopies = (readings: readonly ArticleReading[]): readonly Copy[] => {
  const units = unitsOf(readings);
  const [bySentence, byPassage, byArticle] = [new Pairs(), new Pairs(), new Pairs()];
  for (const held of holdersOf(units)) {
    const firsts = held.length > MOST_HOLDERS ? held.slice(0, 1) : held;
    for (const [i, a] of firsts.entries())
      for (const b of held.slice(i + 1)) {
        const [left, right] = [units[a], units[b]];
        if (!left || !right) continue;
        bySentence.add(a, b);
        byPassage.add(left.paragraph, right.paragraph);
        byArticle.add(left.article, right.article);
      }
  }
  const passages = sizes(units, (unit) => unit.paragraph);
  const articles = sizes(units, (unit) => unit.article);
  const share = (pairs: Pairs, size: ReadonlyMap<number, number>, a: number, b: number): number => {
    const count = pairs.get(a, b);
    return count < LEAST_SHARED ? 0 : count / Math.max(1, Math.min(size.get(a) ?? 0, size.get(b) ?? 0));
  };
  const copies: Copy[] = [];
  for (const [a, b, count] of bySentence.entries()) {
    const [left, right] = [units[a], units[b]];
    if (!left || !right) continue;
    const own = count / Math.min(left.text.hashes.length, right.text.hashes.length);
    const within =
      share(byPassage, passages, left.paragraph, right.paragraph) >= COPY ||
      share(byArticle, articles, left.article, right.article) >= COPY;
    if ((own >= COPY && count >= LEAST_SHARED) || (own >= COPY_WITHIN && within))
      copies.push({ a: left.held, b: right.held, words: wordsOf(left, right) });
  }
  return copies;
};
