import type { ReadArticle } from '../../compare/engine.js';
import type { Article } from '../../domain/source.js';
import { canonicalJson, sha256 } from '../../kernel/digest.js';

/** Bytes that the reading of one character of text takes: tokens, groups, frames and values, as measured on news articles. */
const BYTES_PER_CHARACTER = 120;

/** Readings of the articles used last, as many as fit. */
export interface ReadingCache {
  /** Readings in the order of the articles; those that are not kept are made. */
  readonly of: (articles: readonly Article[]) => readonly ReadArticle[];
  /** Estimated bytes held. */
  readonly size: () => number;
}

/** Keeps the readings of the texts used last within so many bytes, by estimate; those unused for longest go first. */
export const readingCache = (mostBytes: number, read: (article: Article) => ReadArticle): ReadingCache => {
  const held = new Map<string, { readonly made: ReadArticle; readonly bytes: number }>();
  let size = 0;
  const keep = (key: string, made: ReadArticle, bytes: number): void => {
    if (bytes > mostBytes) return;
    held.set(key, { made, bytes });
    size += bytes;
    for (const [oldest, { bytes: freed }] of held) {
      if (size <= mostBytes) break;
      held.delete(oldest);
      size -= freed;
    }
  };
  return {
    of: (articles) => {
      const used = new Set<string>();
      return articles.map((article) => {
        const { text, metadata, regions } = article;
        const key = sha256(canonicalJson({ text, metadata, regions: regions ?? [] }));
        const there = held.get(key);
        if (there && !used.has(key)) {
          // at the end again: used last
          held.delete(key);
          held.set(key, there);
          used.add(key);
          return { ...there.made, reading: { ...there.made.reading, article } };
        }
        const made = read(article);
        // two articles of one text must not share their happenings
        if (!used.has(key)) keep(key, made, text.length * BYTES_PER_CHARACTER);
        used.add(key);
        return made;
      });
    },
    size: () => size,
  };
};
