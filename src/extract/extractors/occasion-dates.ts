import type { DateValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { DateMention } from '../../text/dates/date-mention.js';
import type { Frame } from '../../text/frame.js';
import type { Candidate, Extractor } from '../extractor.js';
import { asValue, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { dateOfFrame, placeOfFrame } from '../where-and-when.js';

type DateCandidate = Candidate & { readonly value: DateValue };

/** What people gather for, or do on a day that can be told: each has its own "when". */
const OCCASIONS: ReadonlySet<string> = new Set(
  'funeral burial wedding ceremony memorial vigil mass service hearing trial inquest autopsy verdict sentencing vote ballot election referendum poll summit meeting conference talk debate match game final race concert festival launch opening inauguration premiere inspection visit landing departure arrival handover auction parade exam census'.split(
    ' ',
  ),
);
/** Verbs whose object is an occasion: "was held on Friday". */
const HOLDING: ReadonlySet<string> = new Set(
  'hold celebrate stage convene schedule set plan postpone delay conduct host cancel open begin'.split(' '),
);
/** Verbs that an occasion does by itself: "took place on Friday", "begins on Friday". */
const GOING: ReadonlySet<string> = new Set('take occur happen begin start open close end'.split(' '));
/** Verbs that say when something is not to be. */
const CALLED_OFF: ReadonlySet<string> = new Set(['postpone', 'delay', 'cancel']);
/** Acts of looking something over, asked about as such. */
const INSPECTING: ReadonlyMap<string, string> = new Map([
  ['inspect', 'inspection'],
  ['audit', 'inspection'],
]);

const DEAL = /^(?:deal|acquisition|transaction|purchase|merger|sale|takeover|buyout|agreement)$/;

/** Acts that are to come and are occasions by what they are done to, each with the verbs for it. */
const COMING: readonly {
  readonly occasion: string;
  readonly verbs: RegExp;
  /** What stands behind the verb, or what it is done to. */
  readonly fits: (r: SentenceReading, frame: Frame) => boolean;
}[] = [
  { occasion: 'sentencing', verbs: /^(?:sentence)$/, fits: () => true },
  {
    occasion: 'hearing',
    verbs: /^(?:appear|return|arraign|come)$/,
    fits: (r, f) => f.predicate === 'arraign' || behind(r, f, 'court'),
  },
  { occasion: 'trial', verbs: /^(?:stand|go|try)$/, fits: (r, f) => f.predicate === 'try' || behind(r, f, 'trial') },
  { occasion: 'burial', verbs: /^(?:bury|inter|cremate)$/, fits: () => true },
  {
    occasion: 'completion',
    verbs: /^(?:close|complete|finalize|finalise|conclude|clinch|seal|wrap up)$/,
    fits: (r, f) => [f.agent, f.affected].some((g) => g !== null && DEAL.test(r.sentence.tokens[g.head]?.lemma ?? '')),
  },
  {
    occasion: 'match',
    verbs: /^(?:fight|face|meet|play|box|take on)$/,
    fits: (r, f) => r.sentence.tokens[f.affected?.head ?? -1]?.pos === 'PROPN',
  },
  { occasion: 'broadcast', verbs: /^(?:air|broadcast|premiere|screen)$/, fits: () => true },
];

/** Whether a word stands in the few words behind a verb: "appear in court". */
const behind = (r: SentenceReading, frame: Frame, word: string): boolean =>
  r.sentence.tokens.slice(frame.head + 1, frame.head + 4).some((t) => t.lower === word);

/** What is going to happen by a verb alone: "will be sentenced on June 20", "is expected to close in the first quarter". */
const comingOf = (r: SentenceReading, frame: Frame): Told | null => {
  if (frame.modality !== 'planned' || frame.nominal || frame.negated) return null;
  const found = COMING.find(({ verbs, fits }) => verbs.test(frame.predicate) && fits(r, frame));
  const group = frame.affected ?? frame.agent;
  return found && group ? { occasion: found.occasion, group } : null;
};

interface Told {
  readonly occasion: string;
  readonly group: NounGroup;
}

const occasionIn = (r: SentenceReading, group: NounGroup | null): Told | null => {
  const token = group ? r.sentence.tokens[group.head] : undefined;
  return group && token && OCCASIONS.has(token.lemma) ? { occasion: token.lemma, group } : null;
};

/** The occasion that a frame dates, or null. */
const occasionOf = (r: SentenceReading, frame: Frame): Told | null => {
  if (frame.nominal || frame.negated || CALLED_OFF.has(frame.predicate)) return null;
  const inspected = INSPECTING.get(frame.predicate);
  if (inspected !== undefined && frame.affected) return { occasion: inspected, group: frame.affected };
  if (HOLDING.has(frame.predicate) && frame.affected) return occasionIn(r, frame.affected);
  const took = frame.predicate === 'take' ? /^place$/.test(r.sentence.tokens[frame.head + 1]?.lower ?? '') : true;
  return GOING.has(frame.predicate) && took ? occasionIn(r, frame.agent ?? frame.affected) : null;
};

/** Words of the occasion's group that tell it from others of its kind: "first", "second", a name. */
const narrowing = (r: SentenceReading, { group }: Told): readonly string[] =>
  r.sentence.tokens
    .slice(group.first, group.head)
    .filter(
      (t) => t.pos === 'PROPN' || /^(?:first|second|third|last|final|next|other|another|new|previous)$/.test(t.lower),
    )
    .map((t) => t.lower);

const isDay = (date: DateMention): boolean =>
  date.value.rule !== 'recent' && !/^(?:decade|century)$/.test(date.value.grain) && !date.duration;

/** When an occasion was, or is to be: a funeral, a hearing, a vote, an inspection. */
export const occasionDates: Extractor<'date'> = {
  meta: {
    id: 'occasion-dates',
    yields: 'date',
    version: 1,
    docs: {
      summary:
        'The day of an occasion that is held or takes place: a funeral, a hearing, a vote, a summit, a match, an inspection; of a plan as well.',
      limits:
        'Only occasions with a noun of their own, dated in the clause that says that they were held; what was postponed or called off is not read.',
    },
  },
  extract: (article: ArticleReading): readonly DateCandidate[] =>
    article.sentences.flatMap((reading) =>
      reading.frames.flatMap((frame): DateCandidate[] => {
        const told = occasionOf(reading, frame) ?? comingOf(reading, frame);
        if (!told || frame.modality === 'conditional') return [];
        const date = dateOfFrame(frame, reading);
        if (!date || !isDay(date)) return [];
        const span = hullOf([frame.span, date.span, told.group.span]);
        return [
          {
            kind: 'date',
            value: date.value,
            topic: {
              key: `date|occasion|${told.occasion}`,
              predicate: told.occasion,
              thing: told.occasion,
              asks:
                told.occasion === 'completion' ? 'When is the deal to be completed?' : `When was the ${told.occasion}?`,
            },
            sentence: reading.sentence,
            span,
            mark: date.span,
            display: asValue(
              reading.sentence,
              article.article.text.slice(date.span.start, date.span.end).replace(/\s+/g, ' '),
            ),
            hedge: null,
            ...voiceOf(reading, span, frame),
            situation: article.situationOf.get(frame) ?? null,
            frame,
            place: placeOfFrame(frame, reading)?.place ?? null,
            thing: told.occasion,
            scope: narrowing(reading, told),
            depth: reading.sentence.index,
          },
        ];
      }),
    ),
};
