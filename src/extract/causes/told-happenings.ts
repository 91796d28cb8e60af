import { happeningsIn, takesUpHappening, type HappeningKind } from '../../text/lexicon/happenings.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import type { TokenRange } from './causal-links.js';

/** How many sentences back a happening may stand that a pronoun takes up. */
const BACK = 2;

const PRONOUN = /^(?:it|this|that|which)$/;

const main = new WeakMap<ArticleReading, HappeningKind | null>();

/** The kind of happening that an article tells most of; the first told of several; null where it tells of none. */
const mainHappening = (article: ArticleReading): HappeningKind | null => {
  const held = main.get(article);
  if (held !== undefined) return held;
  const counts = new Map<string, { readonly kind: HappeningKind; n: number }>();
  for (const r of article.sentences)
    for (const { kind } of happeningsIn(r.sentence)) {
      const told = counts.get(kind.question);
      if (told) told.n++;
      else counts.set(kind.question, { kind, n: 1 });
    }
  const made = [...counts.values()].reduce<{ kind: HappeningKind; n: number } | null>(
    (best, c) => (best === null || c.n > best.n ? c : best),
    null,
  );
  main.set(article, made?.kind ?? null);
  return made?.kind ?? null;
};

/** The happening told last before a token: in its sentence, or in one of the sentences before. */
const happeningBefore = (article: ArticleReading, r: SentenceReading, before: number): HappeningKind | null => {
  const own = happeningsIn(r.sentence).filter((h) => h.at < before);
  const at = article.sentences.indexOf(r);
  const told = [own, ...[1, 2].slice(0, BACK).map((k) => happeningsOf(article, at - k))];
  return told.find((h) => h.length > 0)?.at(-1)?.kind ?? null;
};

const happeningsOf = (article: ArticleReading, at: number): ReturnType<typeof happeningsIn> => {
  const r = article.sentences[at];
  return r ? happeningsIn(r.sentence) : [];
};

/** The happening that words of an effect take up without naming it: "the accident", "it"; where there are no words, what was told last. */
export const happeningMeant = (
  article: ArticleReading,
  r: SentenceReading,
  effect: TokenRange,
): { readonly kind: HappeningKind; readonly at: number } | null => {
  const { tokens } = r.sentence;
  for (let i = effect[1] - 1; i >= effect[0]; i--) {
    const kind = takesUpHappening(tokens[i])
      ? mainHappening(article)
      : PRONOUN.test(tokens[i]?.lower ?? '')
        ? happeningBefore(article, r, i)
        : null;
    if (kind) return { kind, at: i };
  }
  if (effect[0] < effect[1]) return null;
  const kind = happeningBefore(article, r, effect[0]) ?? mainHappening(article);
  return kind ? { kind, at: effect[0] } : null;
};
