import type { QuantityValue } from '../../domain/value.js';
import { hullOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { describeQuantity } from '../../text/quantities/describe.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { Candidate, Extractor } from '../extractor.js';
import { asValue, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../situations.js';
import { countedFrame, holds, topicOfCount } from './count-topic.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** Part-of-day and aggregate words that open a clause and narrow its count. */
const SCOPE_OPENERS =
  /^(?:(?:that|this) (?:morning|afternoon|evening|night|day)|in (?:total|all)|so far|overall|altogether|by (?:noon|evening|nightfall)|at first|initially|later)$/;

/** Words that narrow a count: openers of its sentence, and the mention's own subset, aggregate and distributive words. */
const scopeOf = (m: QuantityMention, reading: SentenceReading): readonly string[] => {
  const words = [m.subset, m.aggregate, m.per].filter((w) => w !== null);
  const opening = reading.sentence.tokens.slice(0, 3).map((t) => t.lower);
  for (const n of [1, 2, 3]) {
    const phrase = opening.slice(0, n).join(' ');
    if (SCOPE_OPENERS.test(phrase) && !words.includes(phrase)) words.push(phrase);
  }
  return words;
};

/** The clause that holds the fact: the count, its predicate and what is affected; a noun group is quoted from its start. */
const quoteOf = (m: QuantityMention, reading: SentenceReading, frame: Frame | null): Span => {
  if (!frame) return m.span;
  const { tokens } = reading.sentence;
  const spans = [m.span];
  const head = tokens[frame.head];
  const start = tokens[frame.clause[0]];
  if (head) spans.push(head.span);
  if (frame.affected) spans.push(frame.affected.span);
  if (frame.nominal && start) spans.push(start.span);
  return hullOf(spans);
};

/** Counts of people that one frame affects together ("two women and one man"): all of them, where there are several. */
const counted = (m: QuantityMention, reading: SentenceReading): readonly QuantityMention[] => {
  const { tokens } = reading.sentence;
  const chain = [m];
  for (const next of reading.quantities.slice(reading.quantities.indexOf(m) + 1)) {
    const last = chain.at(-1);
    const between = tokens.slice((last?.tokens[1] ?? 0) + 1, next.tokens[0]);
    const joined =
      between.length > 0 && between.length <= 2 && between.every((t) => t.text === ',' || t.lower === 'and');
    if (!joined || next.value.unit !== 'people' || next.value.high === null) break;
    chain.push(next);
  }
  return chain;
};

const sumOf = (parts: readonly QuantityMention[]): QuantityValue | null => {
  const first = parts[0];
  if (!first) return null;
  if (parts.length === 1) return first.value;
  return {
    kind: 'quantity',
    stated: parts.flatMap((p) => p.value.stated),
    low: parts.reduce((n, p) => n + p.value.low, 0),
    high: parts.reduce((n, p) => n + (p.value.high ?? 0), 0),
    hedge: 'exact',
    unit: 'people',
    counted: 'person',
  };
};

/** Counts and measures: how many, how much, how strong. */
export const counts: Extractor<'quantity'> = {
  meta: {
    id: 'counts',
    yields: 'quantity',
    version: 1,
    docs: {
      summary:
        'Numbers of people and things that a predicate affects ("nine people were detained"), magnitudes, shares, prices and lengths of time.',
      limits:
        'A count is compared only where a predicate says what happened to what is counted; distances, ages and numbers that merely stand beside a fact are not.',
    },
  },
  extract: (article: ArticleReading): readonly QuantityCandidate[] =>
    article.sentences.flatMap((reading) => {
      const summed = new Set<QuantityMention>();
      return reading.quantities.flatMap((m): QuantityCandidate[] => {
        if (m.value.hedge === 'change' || m.negated || summed.has(m)) return [];
        const parts = m.value.unit === 'people' && m.value.high !== null ? counted(m, reading) : [m];
        const found = countedFrame(parts.at(-1) ?? m, reading) ?? countedFrame(m, reading);
        const topic = topicOfCount(m, reading, found);
        const sum = sumOf(parts);
        if (!topic || !sum) return [];
        const scope = scopeOf(m, reading);
        const value: QuantityValue = scope.length > 0 ? { ...sum, scope: scope.join(', ') } : sum;
        for (const part of parts) summed.add(part);
        const frame = found?.frame ?? null;
        if (frame?.modality === 'planned' || frame?.modality === 'conditional' || frame?.negated) return [];
        const last = parts.at(-1) ?? m;
        const span = hullOf([quoteOf(m, reading, frame), last.span]);
        const group = reading.chunks.nouns.find((n) => holds(m, n));
        return [
          {
            kind: 'quantity',
            value,
            topic,
            sentence: reading.sentence,
            span,
            mark: parts.length > 1 ? hullOf([m.span, last.span]) : m.numberSpan,
            display: asValue(
              reading.sentence,
              parts.length > 1
                ? article.article.text.slice(m.span.start, last.span.end).replace(/\s+/g, ' ')
                : describeQuantity(m, article.article.text),
            ),
            hedge: value.hedge,
            ...voiceOf(reading, span, frame),
            situation:
              (frame ? article.situationOf.get(frame) : undefined) ??
              article.situationOfSentence.get(reading.sentence.index) ??
              null,
            frame,
            place: frame ? (placeOfFrame(frame, reading)?.place ?? null) : null,
            thing: group ? (reading.sentence.tokens[group.head]?.lower ?? null) : null,
            scope,
            depth: reading.sentence.index,
          },
        ];
      });
    }),
};
