import type { QuantityValue } from '../../domain/value.js';
import { hullOf, spanContains, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frames.js';
import { affectedSense, classById, nounSense } from '../../text/lexicon/predicates.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import { describeQuantity } from '../../text/quantities/describe.js';
import type { Candidate, Extractor, Topic } from '../extractor.js';
import { voiceOf, wordsOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** Part-of-day and aggregate words that open a clause and narrow its count. */
const SCOPE_OPENERS =
  /^(?:that|this) (?:morning|afternoon|evening|night|day)$|^in total$|^in all$|^so far$|^overall$|^altogether$|^by (?:noon|evening|nightfall)$|^at first$|^initially$|^later$/;

const holds = (m: QuantityMention, group: { first: number; last: number } | null): boolean =>
  group !== null && m.tokens[0] <= group.last && m.tokens[1] >= group.first;

/** The frame a count belongs to: whose affected or agent it quantifies, else the closest whose clause holds it. */
const frameOf = (
  m: QuantityMention,
  reading: SentenceReading,
): { readonly frame: Frame; readonly role: 'affected' | 'agent' | 'beside' } | null => {
  const affected = reading.frames.filter((f) => holds(m, f.affected));
  const best = affected.find((f) => f.family !== null) ?? affected.find((f) => f.predicate !== 'be') ?? affected[0];
  if (best) return { frame: best, role: 'affected' };
  const agent = reading.frames.find((f) => holds(m, f.agent) && f.predicate !== 'be');
  if (agent) return { frame: agent, role: 'agent' };
  const around = reading.frames
    .filter((f) => m.tokens[0] >= f.clause[0] && m.tokens[1] < f.clause[1])
    .sort((a, b) => a.clause[1] - a.clause[0] - (b.clause[1] - b.clause[0]))[0];
  return around ? { frame: around, role: 'beside' } : null;
};

/** Scope words in the clause: openers of the sentence, the mention's own subset and aggregate words. */
export const scopeWords = (m: QuantityMention, reading: SentenceReading): readonly string[] => {
  const words: string[] = [];
  if (m.subset !== null) words.push(m.subset);
  if (m.aggregate !== null) words.push(m.aggregate);
  if (m.per !== null) words.push(m.per);
  const opening = reading.sentence.tokens.slice(0, 3).map((t) => t.lower);
  for (const n of [1, 2, 3]) {
    const phrase = opening.slice(0, n).join(' ');
    if (SCOPE_OPENERS.test(phrase) && !words.includes(phrase)) words.push(phrase);
  }
  return words;
};

/** Predicates that happen to people: what they affect is people even where no noun says so ("several others"). */
const OF_PEOPLE = new Set([
  'die',
  'injure',
  'hospitalize',
  'miss',
  'rescue',
  'detain',
  'jail',
  'release',
  'charge',
  'convict',
  'sentence',
  'protest',
  'evacuate',
  'expel',
  'kidnap',
  'infect',
  'dismiss',
  'lay-off',
  'shut-out',
]);

const topicOf = (
  m: QuantityMention,
  reading: SentenceReading,
  found: { readonly frame: Frame; readonly role: 'affected' | 'agent' | 'beside' } | null,
): Topic | null => {
  const { value } = m;
  const head = value.counted ?? '';
  const own =
    affectedSense(head) ??
    (value.unit === 'people' && m.tokens[1] + 1 < reading.sentence.tokens.length
      ? affectedSense(reading.sentence.tokens[m.tokens[1]]?.lower ?? '')
      : null);
  const vagueThing = head === '' || head === 'other' || head === 'others';
  const thing = value.unit === 'people' || (vagueThing && OF_PEOPLE.has(found?.frame.class ?? '')) ? 'people' : head;
  if (value.unit !== null && value.unit !== 'people') {
    // a measure: what it measures is the noun it modifies or the subject of its frame
    const group = reading.chunks.nouns.find((n) => holds(m, n));
    const owner = group ? (reading.sentence.tokens[group.head]?.lemma ?? '') : '';
    const frame = found?.frame ?? null;
    const of = owner !== '' && nounSense(owner) ? owner : frame?.family ? frame.class : (frame?.predicate ?? '');
    const measured = nounSense(of)?.class.id ?? classById(of)?.id ?? null;
    // a length of time or a price that no known act has is no answer to anything
    if (measured === null) return null;
    return { key: `measure|${value.unit}|${measured}`, predicate: frame?.class ?? null, thing: value.unit };
  }
  if (own) return { key: `count|${own.class.id}|${thing}`, predicate: own.class.id, thing };
  if (!found || found.role === 'beside') return null;
  if (found.frame.predicate === 'be' || found.frame.predicate === 'have') return null;
  const role =
    found.role === 'agent' && found.frame.family !== 'protest' ? `${found.frame.class}:by` : found.frame.class;
  return { key: `count|${role}|${thing}`, predicate: found.frame.class, thing };
};

const quoteOf = (m: QuantityMention, reading: SentenceReading, frame: Frame | null): Span => {
  if (!frame) return m.span;
  const { tokens } = reading.sentence;
  const from = tokens[frame.clause[0]];
  const to = tokens[Math.max(frame.head, m.tokens[1])];
  const spans = [m.span];
  const head = tokens[frame.head];
  if (head) spans.push(head.span);
  if (frame.affected) spans.push(frame.affected.span);
  const hull = hullOf(spans);
  // a nominal frame is quoted from its own start: "the detention of several others"
  if (frame.nominal && from) return hullOf([hull, from.span]);
  return to && spanContains({ start: hull.start, end: Math.max(hull.end, to.span.end) }, hull) ? hull : m.span;
};

/** Counts and measures: how many, how much, how strong. */
export const counts: Extractor<'quantity'> = {
  meta: {
    id: 'counts',
    yields: 'quantity',
    version: 1,
    docs: {
      summary:
        'Numbers of people and things that a predicate affects ("nine people were detained"), and measures with a unit.',
      limits:
        'A count is compared only where a predicate says what happened to what is counted; numbers that merely stand beside each other are not.',
    },
  },
  extract: (article: ArticleReading): readonly QuantityCandidate[] =>
    article.sentences.flatMap((reading) =>
      reading.quantities.flatMap((m): QuantityCandidate[] => {
        if (m.value.hedge === 'change' || m.negated) return [];
        const found = frameOf(m, reading);
        const topic = topicOf(m, reading, found);
        if (!topic) return [];
        const frame = found?.frame ?? null;
        if (frame?.modality === 'planned' || frame?.modality === 'conditional' || frame?.negated) return [];
        const span = quoteOf(m, reading, frame);
        const voice = voiceOf(reading, span, frame);
        const group = reading.chunks.nouns.find((n) => holds(m, n));
        return [
          {
            kind: 'quantity',
            value: m.value,
            topic,
            sentence: reading.sentence,
            span,
            mark: m.numberSpan,
            display: describeQuantity(m, article.article.text),
            hedge: m.value.hedge,
            ...voice,
            situation:
              (frame ? article.situationOf.get(frame) : undefined) ??
              article.situationOfSentence.get(reading.sentence.index) ??
              null,
            frame,
            scope: [
              ...scopeWords(m, reading),
              ...(group && m.value.unit === 'people'
                ? [`of ${wordsOf(reading.sentence, group).split(' ').at(-1)?.toLowerCase() ?? ''}`]
                : []),
            ].filter((w) => w !== ''),
            depth: reading.sentence.index,
          },
        ];
      }),
    ),
};
