import type { QuantityValue } from '../../domain/value.js';
import { hullOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import type { Place } from '../../text/places/place.js';
import { describeQuantity } from '../../text/quantities/describe.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import { isAge } from '../counting/ages.js';
import { countedFrame, holds } from '../counting/counted-frame.js';
import { localParts } from '../counting/parts.js';
import { isPriceMove } from '../counting/markets.js';
import { overTime } from '../counting/over-time.js';
import { answerOf } from '../counting/rules.js';
import type { CountAnswer, CountSite } from '../counting/site.js';
import { splitWholes } from '../counting/splits.js';
import { isToll, sumOf, summedWith } from '../counting/sums.js';
import { countsOfAll } from '../counting/wholes.js';
import type { Candidate, Extractor, Topic } from '../extractor.js';
import { asValue, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

export type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** Part-of-day and aggregate words that open a clause and narrow its count. */
const SCOPE_OPENERS =
  /^(?:(?:that|this) (?:morning|afternoon|evening|night|day)|in (?:total|all)|so far|overall|altogether|by (?:noon|evening|nightfall)|at first|initially|later)$/;

/** "170,000 in the province and tens of thousands more": the first number is not all. */
const addsMore = (m: QuantityMention, reading: SentenceReading): boolean => {
  const next = reading.quantities.find((q) => q.tokens[0] > m.tokens[1]);
  if (next?.subset === undefined || next.subset === null || !/^(?:more|another|additional|further)$/.test(next.subset))
    return false;
  const between = reading.sentence.tokens.slice(m.tokens[1] + 1, next.tokens[0]);
  return (
    (next.value.counted === null || next.value.counted === m.value.counted || next.value.unit === m.value.unit) &&
    between.some((t) => t.lower === 'and') &&
    !between.some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
    !STATE_BEHIND.test(reading.sentence.tokens[next.tokens[1] + 1]?.lower ?? '')
  );
};
const STATE_BEHIND = /^(?:dead|injured|wounded|hurt|missing|arrested|homeless)$/;

/** "five people, including the attacker,": the toll with the one whom others leave out. */
const withCulprit = (m: QuantityMention, reading: SentenceReading): string | null => {
  const words = reading.sentence.tokens.slice(m.tokens[1] + 1, m.tokens[1] + 6).map((t) => t.lower);
  const at = words.indexOf('including');
  const who = words[at + 2] ?? '';
  return at >= 0 &&
    at <= 1 &&
    words[at + 1] === 'the' &&
    /^(?:attacker|gunman|bomber|shooter|assailant|perpetrator|suspect|pilot|driver|killer|hijacker)$/.test(who)
    ? `including the ${who}`
    : null;
};

/** "the worst since 1997, when 118 people died": the year of another happening that a clause with "when" tells of. */
const earlierTime = (m: QuantityMention, reading: SentenceReading): string | null => {
  const date = reading.dates.findLast((d) => d.tokens[1] < m.tokens[0]);
  if (!date || !/^(?:year|month|decade|season)$/.test(date.value.grain) || date.value.from === null) return null;
  const between = reading.sentence.tokens.slice(date.tokens[1] + 1, m.tokens[0]).map((t) => t.lower);
  return between.length <= 8 && between.includes('when') ? date.value.from.slice(0, 4) : null;
};

/** "in the capital alone": of one part. */
const saidAlone = (m: QuantityMention, reading: SentenceReading): boolean => {
  const after = reading.sentence.tokens.slice(m.tokens[1] + 1, m.tokens[1] + 9);
  const stop = after.findIndex((t) => /^[,;:.]$/.test(t.text));
  const alone = after.findIndex((t) => t.lower === 'alone');
  return alone > 0 && (stop < 0 || alone < stop);
};

/** "787 people were inside … 363 of them were rescued": of all who were there, so all who were rescued. */
const ofAllThere = (m: QuantityMention, earlier: { readonly answer: CountAnswer } | null): boolean =>
  m.subset !== null &&
  /^of (?:them|those|these|whom|which)$/.test(m.subset) &&
  earlier !== null &&
  /^count\|(?:present|aboard)\|/.test(earlier.answer.topic.key);

/** Words that narrow a count: openers of its sentence, and the mention's own subset, aggregate and distributive words. */
const scopeOf = (
  m: QuantityMention,
  reading: SentenceReading,
  answer: CountAnswer,
  before: QuantityCandidate | undefined,
  ofAll: boolean,
): readonly string[] => {
  // "five killed, 250 others injured": others than the dead, and all of the injured
  const beside =
    m.subset !== null &&
    /^(?:others?|another|additional|further|more)$/.test(m.subset) &&
    ((before !== undefined && before.topic.key !== answer.topic.key && before.value.unit === 'people') ||
      // "five others were hurt", in a sentence of its own: others than the dead who were told before
      (before === undefined && /^others?$/.test(m.subset) && answer.topic.key === 'count|injure|people'));
  const rate = answer.topic.key.includes('|share:') ? null : m.per;
  const words = [beside || answer.whole === true || ofAll ? null : m.subset, m.aggregate, rate].filter(
    (w) => w !== null,
  );
  const opening = reading.sentence.tokens.slice(0, 3).map((t) => t.lower);
  for (const n of [1, 2, 3]) {
    const phrase = opening.slice(0, n).join(' ');
    if (SCOPE_OPENERS.test(phrase) && !words.includes(phrase)) words.push(phrase);
  }
  const added = m.subset !== null && !beside && before?.topic.key === answer.topic.key;
  if (addsMore(m, reading) || added) words.push('and more');
  if (saidAlone(m, reading)) words.push('alone');
  const counted = withCulprit(m, reading);
  if (counted !== null) words.push(counted);
  const then = earlierTime(m, reading);
  if (then !== null) words.push(`of ${then}`);
  return [...words, ...(answer.scope ?? [])];
};

/** Most tokens of "two of which collapsed" behind what is counted. */
const LONGEST_TAIL = 8;

/** Where ", two of which collapsed" behind a count ends, exclusive; -1 where nothing of the kind follows. */
const endOfTail = (m: QuantityMention, reading: SentenceReading): number => {
  const { tokens } = reading.sentence;
  const group = reading.chunks.nouns.find((n) => n.first <= m.tokens[1] && m.tokens[1] <= n.last);
  const comma = Math.max(m.tokens[1], group?.last ?? 0) + 1;
  if (tokens[comma]?.text !== ',') return -1;
  const which = [comma + 2, comma + 3].find(
    (i) => tokens[i]?.lower === 'of' && /^(?:which|whom)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (which === undefined) return -1;
  const end = tokens.findIndex((t, i) => i > which && /^[,;:.]$/.test(t.text));
  return end > 0 && end - comma <= LONGEST_TAIL ? end : -1;
};

/** An item of a list with so many other counts between it and its predicate is quoted by itself. */
const FAR_ITEM = 3;

const isFarItem = (m: QuantityMention, reading: SentenceReading, frame: Frame): boolean =>
  reading.quantities.filter((q) => q.tokens[0] > frame.head && q.tokens[1] < m.tokens[0]).length >= FAR_ITEM;

const groupsOf = (m: QuantityMention, reading: SentenceReading): readonly Span[] =>
  reading.chunks.nouns.filter((n) => n.first <= m.tokens[1] && m.tokens[0] <= n.last).map((n) => n.span);

/** The clause that holds the fact: the count, its predicate and what is affected; a noun group is quoted from its start. */
const quoteOf = (m: QuantityMention, reading: SentenceReading, answer: CountAnswer): Span => {
  const { tokens } = reading.sentence;
  const spans = [m.span];
  const hold = (i: number): void => {
    const t = tokens[i];
    if (t) spans.push(t.span);
  };
  if (answer.holds) answer.holds.forEach(hold);
  hold(endOfTail(m, reading) - 1);
  const { frame } = answer;
  if (frame?.sentence !== reading.sentence) return hullOf(spans);
  if (answer.holds) return hullOf(spans);
  // "damaged 42 offices, 2 roads, 14 hotels, 8 bridges": of a long list, the item
  if (isFarItem(m, reading, frame)) return hullOf([...spans, ...groupsOf(m, reading)]);
  hold(frame.head);
  if (frame.affected) spans.push(frame.affected.span);
  if (frame.nominal) hold(frame.clause[0]);
  return hullOf(spans);
};

const unreal = (frame: Frame | null): boolean =>
  frame !== null && (frame.modality === 'planned' || frame.modality === 'conditional' || frame.negated);

/** Most words between a count and the place right behind it. */
const PLACE_REACH = 4;

/** "170,000 of them in the capital": the place that stands right behind the count, before the next one. */
const placeBehind = (m: QuantityMention, reading: SentenceReading): Place | null => {
  const next = reading.quantities.find((q) => q.tokens[0] > m.tokens[1])?.tokens[0] ?? Infinity;
  const at = reading.places.find(
    (p) =>
      p.tokens[0] > m.tokens[1] && p.tokens[0] <= m.tokens[1] + PLACE_REACH && p.tokens[0] < next && !p.attributive,
  );
  if (!at || !/^(?:in|at|near|across|throughout|outside)$/.test(at.preposition ?? '')) return null;
  const between = reading.sentence.tokens.slice(m.tokens[1] + 1, at.tokens[0]);
  return between.some((t) => t.pos === 'VERB' || t.text === ',') ? null : at.place;
};

/** One that is told without a number ("a protester threw a bottle") counts only where a predicate says what became of it. */
const idle = (m: QuantityMention, { frame, topic }: CountAnswer): boolean => {
  if (m.value.hedge !== 'implicit') return false;
  if (frame === null) return true;
  return frame.family === null || topic.predicate !== frame.class || topic.key.includes(':by');
};

/** Sums that stand before they are paid: a price agreed on, a fine, what a court orders. */
const AGREED =
  /^(?:measure\|money\|(?:acquire|price|compensation|fine|bail|share:offer|aid:each)|count\|lay-off\|people)$/;

/** A number gathered over years answers a question of its own, which no count of one happening answers. */
const gatheredOverTime = (topic: Topic): Topic => ({
  ...topic,
  key: `${topic.key}|over time`,
  ...(topic.asks === undefined ? {} : { asks: topic.asks.replace(/\?$/, ' over time?') }),
});

/** What a rule knows of a value better than the number's own words. */
const knownBetter = ({ value }: CountAnswer): Partial<QuantityValue> => ({
  ...(value?.unit === undefined ? {} : { unit: value.unit }),
  ...(value?.counted === undefined ? {} : { counted: value.counted }),
  ...(value?.hedge === undefined || value.hedge === null ? {} : { hedge: value.hedge }),
  ...(value?.atLeast === true ? { hedge: 'at-least', high: null } : {}),
});

/** Counts and measures: how many, how much, how strong. */
export const counts: Extractor<'quantity'> = {
  meta: {
    id: 'counts',
    yields: 'quantity',
    version: 2,
    docs: {
      summary:
        'Numbers of people and things, by what is said of them: what a predicate did to them ("nine people were detained"), a figure\'s name ("the death toll rose to 12"), a crowd, a population, members, passengers; and measures: magnitude, depth, height, distance, speed, heat, length of time, age, share and money.',
      limits:
        'A number is compared only where its own clause, or the one right before it, says what it counts; goals, clock times and numbers that merely stand beside a fact are not.',
    },
  },
  extract: (article: ArticleReading): readonly QuantityCandidate[] => {
    const found: QuantityCandidate[] = [];
    let earlier: { readonly answer: CountAnswer; readonly at: number } | null = null;
    for (const reading of article.sentences) {
      const at = reading.sentence.index;
      const summed = new Set<QuantityMention>();
      const here: QuantityCandidate[] = [];
      for (const m of reading.quantities) {
        if ((m.value.hedge === 'change' && !isPriceMove(m, reading)) || m.negated || summed.has(m)) continue;
        const parts = summedWith(m, reading);
        const site = (of: QuantityMention): CountSite => ({
          m: of,
          article,
          reading,
          tokens: reading.sentence.tokens,
          group: reading.chunks.nouns.find((n) => holds(of, n)) ?? null,
          found: countedFrame(of, reading),
          earlier: earlier && { answer: earlier.answer, distance: at - earlier.at },
        });
        const last = parts.at(-1) ?? m;
        const answer = (parts.length > 1 ? answerOf(site(last)) : null) ?? answerOf(site(m));
        const sum = sumOf(parts);
        if (!answer || !sum) continue;
        // nobody's age counts those it stands beside
        if (answer.value?.unit !== 'age' && isAge(site(m))) continue;
        for (const part of parts) summed.add(part);
        const counted = earlier;
        if (m.subset === null || /^(?:another|additional|further|others?|more)$/.test(m.subset))
          earlier = { answer, at };
        if (
          (m.value.hedge !== 'zero' && unreal(answer.frame) && !AGREED.test(answer.topic.key)) ||
          (answer.value?.hedge !== 'exact' && idle(m, answer))
        )
          continue;
        const gathered = answer.topic.key.startsWith('count|')
          ? overTime(reading.sentence.tokens, last.tokens[1])
          : null;
        const narrowed = scopeOf(m, reading, answer, here.at(-1), ofAllThere(m, counted));
        const scope = gathered === null ? narrowed : [...narrowed, gathered];
        const toll = isToll(m, reading, answer);
        const value: QuantityValue = {
          ...sum,
          ...(answer.people === true && sum.unit === null ? { unit: 'people', counted: 'person' } : {}),
          ...(toll ? { hedge: 'exact', counted: 'person' } : {}),
          ...knownBetter(answer),
          ...(scope.length > 0 ? { scope: scope.join(', ') } : {}),
        };
        const span = hullOf([quoteOf(m, reading, answer), last.span]);
        const group = reading.chunks.nouns.find((n) => holds(m, n));
        const { frame } = answer;
        here.push({
          kind: 'quantity',
          value,
          topic: gathered === null ? answer.topic : gatheredOverTime(answer.topic),
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
            (frame ? article.situationOf.get(frame) : undefined) ?? article.situationOfSentence.get(at) ?? null,
          frame,
          place:
            answer.place ??
            placeBehind(m, reading) ??
            (frame?.sentence === reading.sentence ? (placeOfFrame(frame, reading)?.place ?? null) : null),
          thing: group ? (reading.sentence.tokens[group.head]?.lower ?? null) : null,
          scope,
          depth: at,
        });
      }
      found.push(...here, ...splitWholes(here, article));
    }
    return localParts(countsOfAll(found), article);
  },
};
