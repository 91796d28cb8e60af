import type { NounGroup } from '../text/chunks.js';
import type { Entity } from './entities/entity.js';
import { readEntities, type EntityReading } from './entities/read-entities.js';
import type { ArticleReading } from './reading.js';

export type { Entity } from './entities/entity.js';

const held = new WeakMap<ArticleReading, EntityReading>();

const readingOf = (article: ArticleReading): EntityReading => {
  const known = held.get(article);
  if (known) return known;
  const read = readEntities(article);
  held.set(article, read);
  return read;
};

/** Whom and what an article speaks of, in order of first mention. Read once per article. */
export const entitiesOf = (article: ArticleReading): readonly Entity[] => readingOf(article).entities;

/**
 * The entity that a noun group of the article stands for: a named person or body, the referent of a pronoun, a relative, a described person or
 * group. Null where it is none of them or cannot be told.
 */
export const entityOfGroup = (article: ArticleReading, group: NounGroup): Entity | null => {
  const { entities, byGroup } = readingOf(article);
  const id = byGroup.get(group);
  return id === undefined ? null : (entities[id] ?? null);
};

/** The entity that the words at a token stand for: the innermost mention that holds it, or null. */
export const entityAt = (article: ArticleReading, sentence: number, token: number): Entity | null => {
  let best: Entity | null = null;
  let width = Number.POSITIVE_INFINITY;
  for (const { entity, tokens } of readingOf(article).bySentence.get(sentence) ?? []) {
    if (tokens[0] > token || tokens[1] < token || tokens[1] - tokens[0] >= width) continue;
    best = entity;
    width = tokens[1] - tokens[0];
  }
  return best;
};
