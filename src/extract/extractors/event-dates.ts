import type { DateValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { classById, leadingClass } from '../../text/lexicon/predicates.js';
import type { Candidate, Extractor } from '../extractor.js';
import { asValue, headOf, voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { dateOfFrame, placeOfFrame } from '../where-and-when.js';

type DateCandidate = Candidate & { readonly value: DateValue };

/** Families of happenings that are asked "when": statements and offices have too many times to ask. */
const DATED = new Set([
  'harm',
  'force',
  'attack',
  'crash',
  'quake',
  'fire',
  'damage',
  'protest',
  'displace',
  'crime',
  'diplomacy',
  'court',
  'deal',
]);

const PRONOUN = /^(?:it|this|that|which)$/;
/** Verbs for happening; of a pronoun they say when what was told of happened. */
const HAPPENED = /^(?:take|occur|happen|strike|hit|begin|start|come)$/;

interface Act {
  readonly id: string;
  readonly family: string;
}

/** What a frame dates: its own act, or with "it took place" the happening that the article is telling of. */
const actOf = (frame: Frame, article: ArticleReading): Act | null => {
  if (frame.family !== null) return { id: frame.class, family: frame.family };
  const { tokens } = frame.sentence;
  const subject = frame.agent ?? (frame.affected && frame.affected.last < frame.head ? frame.affected : null);
  if (!subject || !PRONOUN.test(tokens[subject.head]?.lower ?? '') || !HAPPENED.test(frame.predicate)) return null;
  if (frame.predicate === 'take' && tokens[frame.head + 1]?.lower !== 'place') return null;
  const situation = article.situationOf.get(frame);
  return situation ? classById(leadingClass([...situation.classes]) ?? '') : null;
};

/** When something happened: a frame and the date of its own clause. */
export const eventDates: Extractor<'date'> = {
  meta: {
    id: 'event-dates',
    yields: 'date',
    version: 1,
    docs: {
      summary:
        'The day of a happening: a predicate and the date in its own clause, weekdays placed by the publication date.',
      limits:
        'Dates of speech, of plans and of offices are not claims; without a publication date a weekday stays unplaced and contradicts nothing.',
    },
  },
  extract: (article: ArticleReading): readonly DateCandidate[] =>
    article.sentences.flatMap((reading) => {
      if (reading.role === 'headline') return [];
      const taken = new Set<number>();
      return reading.frames.flatMap((frame): DateCandidate[] => {
        const act = actOf(frame, article);
        if (
          act === null ||
          !DATED.has(act.family) ||
          frame.negated ||
          frame.modality === 'planned' ||
          frame.modality === 'conditional'
        )
          return [];
        const date = dateOfFrame(frame, reading);
        if (!date || date.value.rule === 'recent' || date.value.grain === 'decade' || date.value.grain === 'century')
          return [];
        // one date, one claim: the frame nearest to it speaks for the sentence
        const better = reading.frames.find(
          (f) =>
            f !== frame &&
            f.family !== null &&
            DATED.has(f.family) &&
            dateOfFrame(f, reading) === date &&
            Math.abs(f.head - date.tokens[0]) < Math.abs(frame.head - date.tokens[0]),
        );
        if (better || taken.has(date.tokens[0])) return [];
        taken.add(date.tokens[0]);
        const span = hullOf([frame.span, date.span]);
        return [
          {
            kind: 'date',
            value: date.value,
            topic: { key: `date|${act.family}`, predicate: act.id, thing: frame.predicate },
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
            thing: headOf(frame),
            scope: [],
            depth: reading.sentence.index,
          },
        ];
      });
    }),
};
