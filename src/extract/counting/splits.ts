import type { QuantityValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { Candidate } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import type { Topic } from '../extractor.js';
import { happened, having } from './site.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

interface Split {
  readonly parts: readonly [string, string];
  readonly whole: () => Topic;
}

const allInjured = (): Topic => happened('injure', 'people');

/** Parts that a source splits people into; together they are all of them. */
const SPLITS: readonly Split[] = [
  { parts: ['count|injure:seriously|people', 'count|injure:slightly|people'], whole: allInjured },
  { parts: ['count|hospitalize|people', 'count|treat|people'], whole: allInjured },
  {
    parts: ['count|aboard|passenger', 'count|aboard|crew'],
    whole: () => having('aboard', 'people', 'How many people were aboard?'),
  },
];

const narrowed = (c: QuantityCandidate): boolean =>
  c.scope.some((w) => !/^(?:others?|another|more|further|additional)$/.test(w));

/**
 * "Eight people suffered serious injuries and 261 others minor ones": all injured are 269; "150 passengers and six crew": 156 were aboard. A
 * claim of its own, since others may give only the whole.
 */
export const splitWholes = (
  here: readonly QuantityCandidate[],
  article: ArticleReading,
): readonly QuantityCandidate[] => {
  return SPLITS.flatMap(({ parts: [one, other], whole }): readonly QuantityCandidate[] => {
    const topic = whole();
    if (here.some((c) => c.topic.key === topic.key)) return [];
    const [a, b] = [here.find((c) => c.topic.key === one), here.find((c) => c.topic.key === other)];
    if (!a || !b || narrowed(a) || narrowed(b)) return [];
    const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
    const high = a.value.high === null || b.value.high === null ? null : a.value.high + b.value.high;
    const span = hullOf([a.span, b.span]);
    return [
      {
        ...first,
        topic,
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
