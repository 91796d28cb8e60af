import type { ArticleReading, SentenceReading } from '../../extract/reading.js';
import { longestShared, shinglesIn, type Shingle } from './shingles.js';

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

/** A passage or an article, and how many shingles it has. */
interface Whole {
  readonly id: number;
  shingles: number;
}

interface Unit {
  readonly id: number;
  readonly reading: ArticleReading;
  readonly article: Whole;
  readonly passage: Whole;
  readonly held: SentenceReading;
  readonly shingles: readonly Shingle[];
}

const read = new WeakMap<SentenceReading, readonly Shingle[]>();

const shinglesOf = (held: SentenceReading): readonly Shingle[] => {
  const known = read.get(held);
  if (known) return known;
  const made = shinglesIn(held.sentence);
  read.set(held, made);
  return made;
};

const unitsOf = (readings: readonly ArticleReading[]): readonly Unit[] => {
  const units: Unit[] = [];
  const passages = new Map<string, Whole>();
  for (const [id, reading] of readings.entries()) {
    const article: Whole = { id, shingles: 0 };
    for (const held of reading.sentences) {
      if (held.role === 'byline') continue;
      const key = `${String(id)}|${String(held.sentence.paragraph)}`;
      const passage = passages.get(key) ?? { id: passages.size, shingles: 0 };
      passages.set(key, passage);
      const shingles = shinglesOf(held);
      article.shingles += shingles.length;
      passage.shingles += shingles.length;
      units.push({ id: units.length, reading, article, passage, held, shingles });
    }
  }
  return units;
};

/** Which units hold each shingle, those of one article once. */
const holdersOf = (units: readonly Unit[]): Iterable<readonly Unit[]> => {
  const holders = new Map<number, Unit[]>();
  for (const unit of units)
    for (const { hash } of unit.shingles) {
      const held = holders.get(hash);
      if (!held) holders.set(hash, [unit]);
      else if (held.at(-1)?.article !== unit.article) held.push(unit);
    }
  return holders.values();
};

/** How many shingles two things share; `a` never comes after `b`. */
class Shared<T extends { readonly id: number }> {
  private readonly pairs = new Map<string, { readonly a: T; readonly b: T; count: number }>();
  add(a: T, b: T): void {
    const key = `${String(a.id)}|${String(b.id)}`;
    const known = this.pairs.get(key);
    if (known) known.count++;
    else this.pairs.set(key, { a, b, count: 1 });
  }
  get(a: T, b: T): number {
    return this.pairs.get(`${String(a.id)}|${String(b.id)}`)?.count ?? 0;
  }
  all(): Iterable<{ readonly a: T; readonly b: T; readonly count: number }> {
    return this.pairs.values();
  }
}

/** What share of the shorter of two things a number of shingles is; none where they may be a mere phrase. */
const shareOf = (count: number, a: number, b: number): number => (count < LEAST_SHARED ? 0 : count / Math.min(a, b));

const wordsOf = ({ reading, shingles }: Unit, other: Unit): string => {
  const run = longestShared(shingles, other.shingles);
  return run ? reading.article.text.slice(run.start, run.end).replace(/\s+/gu, ' ') : '';
};

/**
 * Sentences of different articles that are copies of one another: by their own shingles, or by fewer where their passages or whole articles
 * are copies. One index of all shingles; only sentences that share one are ever set side by side.
 */
export const findCopies = (readings: readonly ArticleReading[]): readonly Copy[] => {
  const [bySentence, byPassage, byArticle] = [new Shared<Unit>(), new Shared<Whole>(), new Shared<Whole>()];
  for (const held of holdersOf(unitsOf(readings))) {
    const firsts = held.length > MOST_HOLDERS ? held.slice(0, 1) : held;
    for (const [i, a] of firsts.entries())
      for (const b of held.slice(i + 1)) {
        bySentence.add(a, b);
        byPassage.add(a.passage, b.passage);
        byArticle.add(a.article, b.article);
      }
  }
  const copies: Copy[] = [];
  for (const { a, b, count } of bySentence.all()) {
    const [x, y] = [a.shingles.length, b.shingles.length];
    const within =
      shareOf(byPassage.get(a.passage, b.passage), a.passage.shingles, b.passage.shingles) >= COPY ||
      shareOf(byArticle.get(a.article, b.article), a.article.shingles, b.article.shingles) >= COPY;
    if (shareOf(count, x, y) >= COPY || (within && count / Math.min(x, y) >= COPY_WITHIN))
      copies.push({ a: a.held, b: b.held, words: wordsOf(a, b) });
  }
  return copies;
};
