import type { QuantityValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import { nounSense, verbSense } from '../../text/lexicon/predicates.js';
import type { Token } from '../../text/sentence.js';
import { focalPerson, personOf } from '../counting/bearers.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type OrdinalCandidate = Candidate & { readonly value: QuantityValue };

const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** The number of an ordinal: "sixth", "11th"; null for another word. */
const ordinalOf = (t: Token | undefined): number | null => {
  if (!t) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(t.lower);
  if (digits) return Number(digits[1]);
  return WORDS.get(t.lower.split('-')[0] ?? '') ?? null;
};

/** Parts of a contest, by which its end is told. */
const PERIOD = /^(?:round|inning|set|lap|half|quarter|period|stage|frame|over)$/;
/** What ends a contest. */
const ENDING = /^(?:knockout|stoppage|stop|knock|knock out|beat|finish|win|end|halt|defeat|outpoint|floor)$/;

/** What happened to one for the so-many-th time: an act by its noun. */
const DEEDS =
  /^(?:arrest|defence|defense|title|win|victory|defeat|loss|term|marriage|conviction|offence|offense|attempt|attack|robbery|escape|goal|child|book|novel|film|album|trip|visit|operation|surgery|medal|appearance|season|start|strike|crash|accident|killing|murder|shooting|death|bombing|appeal|trial|round|delay)$/;

const WIDE = /^(?:this|last|since|in|so)$/;

interface Told {
  readonly n: number;
  readonly key: string;
  readonly asks: string;
  readonly subject: string | null;
  readonly first: number;
  readonly last: number;
  readonly scope: readonly string[];
}

/** Words behind that say among what it is counted: "this season", "in three years". */
const amongOf = (r: SentenceReading, from: number): readonly string[] => {
  const rest = r.sentence.tokens.slice(from, from + 12);
  const at = rest.findIndex(
    (t, i) =>
      WIDE.test(t.lower) &&
      /^(?:season|year|month|week|decade|years|months|weeks|career|history|far|\d{4})$/.test(rest[i + 1]?.lower ?? ''),
  );
  return at < 0
    ? []
    : [
        rest
          .slice(at, at + 2)
          .map((t) => t.lower)
          .join(' '),
      ];
};

/** The act that a noun names, by its class where it has one. */
const actOf = (noun: string): string => nounSense(noun)?.class.id ?? noun.replace('defense', 'defence');

const groupAt = (r: SentenceReading, at: number): NounGroup | undefined =>
  r.chunks.nouns.find((n) => n.first <= at && at <= n.last);

/** "his sixth defence of the belt", "her second arrest": whose, by the possessive. */
const ownTold = (article: ArticleReading, r: SentenceReading, at: number, n: number): Told | null => {
  const { tokens } = r.sentence;
  const group = groupAt(r, at);
  if (!group || group.head <= at) return null;
  const noun = tokens[group.head]?.lemma ?? '';
  if (!DEEDS.test(noun)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const own = /^(?:his|her)$/.test(before);
  // "the fifth defence for Tom Orr"
  const of = r.chunks.nouns.find((g) => g.first === group.last + 2 && /^(?:for|of|by)$/.test(g.preposition ?? ''));
  const who = own ? focalPerson(article) : of ? personOf(article, of) : null;
  if (who === null) return null;
  const act = actOf(noun);
  return {
    n,
    key: `ordinal|own|${act}`,
    asks: `Which ${noun} was it for ${who}?`,
    subject: who,
    first: at,
    last: group.last,
    scope: amongOf(r, group.last + 1),
  };
};

/** "the third time that he has been arrested". */
const timeTold = (article: ArticleReading, r: SentenceReading, at: number, n: number): Told | null => {
  const { tokens } = r.sentence;
  if (tokens[at + 1]?.lower !== 'time') return null;
  const frame = r.frames.find((f) => !f.nominal && f.head > at + 1 && f.head - at <= 8);
  if (!frame) return null;
  const who = personOf(article, frame.affected ?? frame.agent) ?? personOf(article, frame.agent);
  if (who === null) return null;
  const act = frame.class.replace('detain', actOf('arrest'));
  return {
    n,
    key: `ordinal|own|${act}`,
    asks: `For the how-many-th time was it?`,
    subject: who,
    first: at,
    last: frame.head,
    scope: amongOf(r, frame.head + 1),
  };
};

/** "the fifth coach to be fired this season", "became the sixth coach to lose his job". */
const amongTold = (r: SentenceReading, at: number, n: number): Told | null => {
  const { tokens } = r.sentence;
  const group = groupAt(r, at);
  if (!group || group.head <= at || (tokens[group.last + 1]?.lower !== 'to' && tokens[group.last]?.lower !== 'to'))
    return null;
  const verb = r.chunks.verbs.find((v) => v.first > group.head && v.first <= group.head + 3);
  const lemma = verb ? (tokens[verb.head]?.lemma ?? '') : '';
  if (!verb || lemma === 'be' || lemma === '') return null;
  const noun = tokens[group.head]?.lemma ?? '';
  const act =
    /^(?:lose|leave)$/.test(lemma) &&
    tokens.slice(verb.last + 1, verb.last + 3).some((t) => /^(?:job|post)$/.test(t.lower))
      ? 'dismiss'
      : (verbSense(lemma)?.class.id ?? lemma);
  return {
    n,
    key: `ordinal|among|${noun}|${act}`,
    asks: `Which ${noun} was it to ${lemma === 'be' ? 'be' : lemma}?`,
    subject: null,
    first: at,
    last: verb.last,
    scope: amongOf(r, verb.last + 1),
  };
};

/** "knocked out in the eighth round", "a seventh-round knockout": when a contest ended, by its parts. */
const endTold = (r: SentenceReading, at: number, n: number): Told | null => {
  const { tokens } = r.sentence;
  const glued = (tokens[at]?.text ?? '').includes('-') || tokens[at + 1]?.text === '-';
  const noun = tokens[glued && tokens[at + 1]?.text === '-' ? at + 2 : at + 1];
  const period = /^[a-z]+-(round|inning|set|lap|half|quarter)$/.exec(tokens[at]?.lower ?? '')?.[1] ?? noun?.lemma ?? '';
  if (!PERIOD.test(period)) return null;
  const near = tokens.slice(Math.max(0, at - 8), Math.min(tokens.length, at + 5));
  const end = near.find((t) => ENDING.test(t.lemma) && (t.pos === 'VERB' || t.pos === 'NOUN') && t.index !== at);
  if (
    !end ||
    near.some((t) => /^(?:cut|injury|break|broke|hurt|opened|head|butt|down|floored|dropped|canvas)$/.test(t.lower))
  )
    return null;
  return {
    n,
    key: `ordinal|end|${period}`,
    asks: `In which ${period} did it end?`,
    subject: null,
    first: Math.min(at, end.index),
    last: Math.max(at + 1, end.index),
    scope: [],
  };
};

const toldAt = (article: ArticleReading, r: SentenceReading, at: number): Told | null => {
  const n = ordinalOf(r.sentence.tokens[at]);
  if (n === null) return null;
  return endTold(r, at, n) ?? timeTold(article, r, at, n) ?? amongTold(r, at, n) ?? ownTold(article, r, at, n);
};

const candidateOf = (article: ArticleReading, r: SentenceReading, at: number, told: Told): OrdinalCandidate | null => {
  const { tokens } = r.sentence;
  const word = tokens[at];
  const [first, last] = [tokens[told.first], tokens[Math.min(told.last, tokens.length - 1)]];
  if (!word || !first || !last) return null;
  const span = hullOf([first.span, last.span]);
  const frame = r.frames.find((f) => f.clause[0] <= at && at < f.clause[1]) ?? null;
  if (frame?.negated === true || frame?.modality === 'planned' || frame?.modality === 'conditional') return null;
  return {
    kind: 'quantity',
    value: {
      kind: 'quantity',
      stated: [told.n],
      low: told.n,
      high: told.n,
      hedge: 'exact',
      unit: 'place in order',
      counted: null,
      ...(told.scope.length > 0 ? { scope: told.scope.join(', ') } : {}),
    },
    topic: {
      key: told.key,
      predicate: null,
      thing: told.key,
      asks: told.asks,
      ...(told.subject === null ? {} : { subject: told.subject }),
    },
    sentence: r.sentence,
    span,
    mark: word.span,
    display: (word.text.split('-')[0] ?? word.text).toLowerCase(),
    hedge: 'exact',
    ...voiceOf(r, span, frame),
    situation:
      (frame ? article.situationOf.get(frame) : undefined) ?? article.situationOfSentence.get(r.sentence.index) ?? null,
    frame,
    place: null,
    thing: null,
    scope: told.scope,
    depth: r.sentence.index,
  };
};

/** Which of several something was: the sixth defence, the third arrest, the fifth to be dismissed, the round in which it ended. */
export const ordinals: Extractor<'quantity'> = {
  meta: {
    id: 'ordinals',
    yields: 'quantity',
    version: 1,
    docs: {
      summary:
        'Ordinal numbers: for the how-many-th time something happened to somebody ("his second arrest"), the how-many-th of its kind something was ("the fifth coach to be fired this season"), in which part a contest ended ("in the eighth round").',
      limits: 'Only of acts by a noun that is known, of people who are named; "first" in other senses is not read.',
    },
  },
  extract: (article) =>
    article.sentences.flatMap((r) =>
      r.sentence.tokens.flatMap((_, at): readonly OrdinalCandidate[] => {
        const told = toldAt(article, r, at);
        const made = told && candidateOf(article, r, at, told);
        return made ? [made] : [];
      }),
    ),
};
