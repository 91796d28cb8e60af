import type { QuantityValue } from '../../domain/value.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { SentenceReading } from '../reading.js';
import type { CountAnswer } from './site.js';

/** Counts of people that stand together ("two women and one man"): all of them, where there are several. */
export const summedWith = (m: QuantityMention, reading: SentenceReading): readonly QuantityMention[] => {
  if (m.value.unit !== 'people' || m.value.high === null) return [m];
  const { tokens } = reading.sentence;
  const chain = [m];
  for (const next of reading.quantities.slice(reading.quantities.indexOf(m) + 1)) {
    const last = chain.at(-1);
    const between = tokens.slice((last?.tokens[1] ?? 0) + 1, next.tokens[0]);
    const joined =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((t) => t.text === ',' || t.lower === 'and' || /^(?:his|her|their)$/.test(t.lower)) &&
      between.some((t) => t.text === ',' || t.lower === 'and');
    if (!joined || next.value.unit !== 'people' || next.value.high === null || !sumsWith(m, next, reading)) break;
    chain.push(next);
  }
  return chain;
};

const STATE =
  /^(?:dead|killed|injured|wounded|hurt|missing|arrested|detained|homeless|hospitali[sz]ed|displaced|rescued)$/;

/** "12 dead and 30 hurt", "150 passengers and six crew" stay apart: each has a state or a role of its own. */
const sumsWith = (a: QuantityMention, b: QuantityMention, reading: SentenceReading): boolean => {
  // "three people, one of them a child": a part of them is not added
  if (b.subset !== null && !/^(?:others?|another|more|further|additional)$/.test(b.subset)) return false;
  // "including four children, and 12 in the next village"
  if (a.subset !== null && b.subset === null && /^(?:includ|among|of)/.test(a.subset)) return false;
  const { tokens } = reading.sentence;
  const stated = (m: QuantityMention): boolean =>
    [tokens[m.tokens[1]]?.lower ?? '', tokens[m.tokens[1] + 1]?.lower ?? ''].some((w) => STATE.test(w));
  if (stated(a) !== stated(b)) return !stated(a);
  if (stated(a)) return false;
  if (
    /^(?:death|injury|fatality|arrest)$/.test(a.value.counted ?? '') ||
    /^(?:death|injury|arrest)$/.test(b.value.counted ?? '')
  )
    return false;
  return !(a.value.counted === 'passenger') && !(b.subset !== null && /^(?:others?|more)$/.test(b.subset) && stated(b));
};

/** The count of several that stand together; null for none. */
export const sumOf = (parts: readonly QuantityMention[]): QuantityValue | null => {
  const first = parts[0];
  if (!first) return null;
  if (parts.length === 1) return first.value;
  return {
    kind: 'quantity',
    stated: parts.flatMap((p) => p.value.stated),
    low: parts.reduce((n, p) => n + p.value.low, 0),
    high: parts.reduce((n, p) => n + (p.value.high ?? 0), 0),
    // "a woman and her two children" are of a story told, no toll
    hedge: parts.some((p) => p.value.hedge === 'implicit') ? 'implicit' : 'exact',
    unit: 'people',
    counted: 'person',
  };
};

const HARM = /^(?:injure|miss|hospitalize)$/;

/** Whether a single person told without a number is the whole toll: another toll is coordinated with it ("a girl was killed and dozens of others were injured"). */
export const isToll = (m: QuantityMention, reading: SentenceReading, answer: CountAnswer): boolean => {
  if (
    m.value.hedge !== 'implicit' ||
    m.value.unit !== 'people' ||
    m.subset !== null ||
    answer.topic.predicate !== 'die'
  )
    return false;
  const { tokens } = reading.sentence;
  const next = reading.quantities.find((q) => q.tokens[0] > m.tokens[1]);
  if (next?.value.unit !== 'people' || (next.value.hedge === 'implicit' && next.value.low < 2)) return false;
  const joint = tokens.slice(m.tokens[1] + 1, next.tokens[0]);
  if (joint.length > 8 || !joint.some((t) => t.lower === 'and' || t.lower === 'while')) return false;
  return reading.frames.some(
    (f) =>
      HARM.test(f.class) && (f.affected?.first ?? -1) <= next.tokens[1] && (f.affected?.last ?? -1) >= next.tokens[0],
  );
};
