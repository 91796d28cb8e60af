import type { QuantityValue } from '../../domain/value.js';
import type { Sentence } from '../../text/sentence.js';
import type { Candidate } from '../extractor.js';
import type { ArticleReading } from '../reading.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** Most words between a count and the place that it is of. */
const REACH = 8;

/** The name of the place that a count's own clause says it is of, lower case; empty where it says none. */
const localOf = (c: QuantityCandidate): string => {
  const { tokens } = c.sentence;
  const from = tokens.findIndex((t) => t.span.start >= c.mark.end);
  for (let i = Math.max(0, from); i < tokens.length && i < from + REACH; i++) {
    const t = tokens[i];
    if (!t || /^[,;:.]$/.test(t.text)) break;
    const next = tokens[i + 1]?.lower === 'the' ? tokens[i + 3] : tokens[i + 1];
    const named = tokens[i + 1]?.lower === 'the' ? (next?.pos === 'ADP' ? tokens[i + 4] : undefined) : next;
    if (/^(?:in|at|near)$/.test(t.lower) && named?.pos === 'PROPN' && !MONTHS.test(named.lower)) return named.lower;
  }
  // "In Velden alone nine people died"
  const [first, second] = tokens;
  if (
    first &&
    second &&
    /^(?:in|at)$/.test(first.lower) &&
    second.pos === 'PROPN' &&
    !MONTHS.test(second.lower) &&
    from <= REACH
  )
    return second.lower;
  return c.place?.name.toLowerCase() ?? '';
};

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const oneHappening = (a: QuantityCandidate, b: QuantityCandidate): boolean =>
  a.situation === null || b.situation === null || a.situation === b.situation;

/** Sentences that name a town: a count there is of that town, beside the other and not around it. */
const townSentences = (article: ArticleReading): ReadonlySet<Sentence> =>
  new Set(
    article.sentences.filter((r) => r.places.some((p) => p.place.kind === 'city')).map(({ sentence }) => sentence),
  );

/** Counts of one topic that others may be parts of: more of them, told first, are a list of figures. */
const MOST_WHOLES = 200;

/**
 * "At least 31 people were killed … nine died in the town": where an article gives a larger count of the same without that place, the count of
 * the place is a part, and says so in its scope. Counts of one place still meet.
 */
export const localParts = (
  claims: readonly QuantityCandidate[],
  article: ArticleReading,
): readonly QuantityCandidate[] => {
  const locals = new Map(claims.map((c) => [c, c.topic.key.startsWith('count|') ? localOf(c) : '']));
  const towns = townSentences(article);
  const wholes = new Map<string, QuantityCandidate[]>();
  for (const d of claims) {
    if ((d.depth > 0 && towns.has(d.sentence)) || d.value.hedge === 'vague') continue;
    const held = wholes.get(d.topic.key);
    if (!held) wholes.set(d.topic.key, [d]);
    else if (held.length < MOST_WHOLES) held.push(d);
  }
  return claims.map((c) => {
    const local = locals.get(c) ?? '';
    if (local === '') return c;
    const whole = (wholes.get(c.topic.key) ?? []).some(
      (d) =>
        d !== c &&
        oneHappening(d, c) &&
        d.depth <= c.depth &&
        d.value.low > Math.max(c.value.low, c.value.high ?? 0) &&
        locals.get(d) !== local,
    );
    if (!whole) return c;
    // a count that adds to another one is all of its own place
    const scope = [
      ...c.scope.filter((w) => !/^(?:another|additional|further|more|alone)$/.test(w)),
      `of all, in ${local}`,
    ];
    return { ...c, scope, value: { ...c.value, scope: scope.join(', ') } };
  });
};
