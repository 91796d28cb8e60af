import type { QuantityValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { Candidate } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { happened } from './site.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** Conditions that a source splits its injured into; together they are all of them. */
const SPLITS: readonly (readonly [string, string])[] = [
  ['count|injure:seriously|people', 'count|injure:slightly|people'],
  ['count|hospitalize|people', 'count|treat|people'],
];

const narrowed = (c: QuantityCandidate): boolean =>
  c.scope.some((w) => !/^(?:others?|another|more|further|additional)$/.test(w));

/**
 * "Eight people suffered serious injuries and 261 others minor ones": all injured are 269. A claim of its own, since others may give only
 * the whole.
 */
export const splitInjured = (
  here: readonly QuantityCandidate[],
  article: ArticleReading,
): readonly QuantityCandidate[] => {
  if (here.some((c) => c.topic.key === 'count|injure|people')) return [];
  return SPLITS.flatMap(([grave, slight]): readonly QuantityCandidate[] => {
    const parts = [here.find((c) => c.topic.key === grave), here.find((c) => c.topic.key === slight)];
    const [a, b] = parts;
    if (!a || !b || narrowed(a) || narrowed(b)) return [];
    const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
    const high = a.value.high === null || b.value.high === null ? null : a.value.high + b.value.high;
    const span = hullOf([a.span, b.span]);
    return [
      {
        ...first,
        topic: happened('injure', 'people'),
        value: {
          ...first.value,
          stated: [...first.value.stated, ...second.value.stated],
          low: a.value.low + b.value.low,
          high,
          hedge: high === null ? 'at-least' : 'exact',
          counted: 'person',
        },
        span,
        mark: span,
        display:
          article.article.text.slice(first.mark.start, first.mark.end) +
          ' and ' +
          article.article.text.slice(second.mark.start, second.mark.end),
        scope: [],
      },
    ];
  });
};
