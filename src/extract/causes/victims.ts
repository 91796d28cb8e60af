import type { Situation } from '../situations.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { singularOf } from '../../text/quantities/persons.js';
import { tokenAt } from '../../text/sentence.js';
import { entityOfGroup } from '../entities.js';
import { countOf } from '../extractors/acted-upon.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

/** Whose death a cause is given for, as classes of a cause's value. */
export const WHO = {
  one: 'who:one',
  other: 'who:other',
  name: 'name:',
  count: 'count:',
  toll: 'toll:',
  head: 'head:',
} as const;

const ONE = /^(?:one|first)$/;
const OTHER = /^(?:other|second|another|third|latter)$/;

/**
 * Who is meant: "one" or "the other" of several, a person by name, or so many people. `group` is who is said to have died; words
 * before it in the sentence ("the other suspect's cause of death") are looked at where there is none.
 */
export const victimsOf = (
  article: ArticleReading,
  r: SentenceReading,
  group: NounGroup | null,
  before: readonly [number, number],
): readonly string[] => {
  const range = group ? ([group.first, group.last + 1] as const) : before;
  const words = r.sentence.tokens.slice(range[0], range[1]).map((t) => t.lower);
  const made: string[] = [];
  if (words.some((w) => OTHER.test(w))) made.push(WHO.other);
  else if (words.some((w) => ONE.test(w))) made.push(WHO.one);
  if (!group) return made;
  const entity = entityOfGroup(article, group);
  if (entity?.kind === 'person' && entity.named) made.push(`${WHO.name}${entity.name}`);
  const count = countOf(r, group);
  const head = tokenAt(r.sentence, group.head)?.lower ?? '';
  if (count !== null) made.push(`${WHO.count}${String(count)}`);
  else if (singularOf(head) === head && !/^(?:people|men|women|children)$/.test(head)) made.push(`${WHO.count}1`);
  made.push(`${WHO.head}${singularOf(head)}`);
  return made;
};

type Tolls = ReadonlyMap<Situation | undefined, number>;

const tolls = new WeakMap<ArticleReading, Tolls>();

/** The most people that are counted dead in each happening of an article, counted once. */
const tollsOf = (article: ArticleReading): Tolls => {
  const held = tolls.get(article);
  if (held) return held;
  const made = new Map<Situation | undefined, number>();
  for (const r of article.sentences)
    for (const f of r.frames) {
      if (f.class !== 'die' || !f.affected) continue;
      const { first, last } = f.affected;
      const situation = article.situationOf.get(f);
      for (const q of r.quantities)
        if (q.role === 'count' && q.tokens[0] >= first && q.tokens[0] <= last)
          made.set(situation, Math.max(made.get(situation) ?? 0, q.value.high ?? q.value.low));
    }
  tolls.set(article, made);
  return made;
};

/** The most people that an article says died in what a frame tells of, null where it counts none. */
export const tollOf = (article: ArticleReading, frame: Frame | null): number | null =>
  tollsOf(article).get(frame ? article.situationOf.get(frame) : undefined) ?? null;
