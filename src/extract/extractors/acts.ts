import type { PolarityValue } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { verbSense } from '../../text/lexicon/predicates.js';
import { NEGATIVE_IMPLICATIVES, POSITIVE_IMPLICATIVES, REPORTING_VERBS, UNREALISED } from '../../text/lexicon/verbs.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf, wordsOf } from '../extractor.js';
import { placeOfFrame } from '../where-and-when.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type PolarityCandidate = Candidate & { readonly value: PolarityValue };

/** Verbs too bare to be asked "did it happen". */
const BARE = new Set([
  'be',
  'have',
  'do',
  'go',
  'come',
  'get',
  'make',
  'take',
  'give',
  'put',
  'know',
  'see',
  'seem',
  'appear',
  'begin',
  'start',
  'continue',
  'include',
  'become',
  'remain',
  'keep',
  'let',
  'think',
  'want',
  'need',
  'use',
  'show',
  'leave',
  'help',
  'like',
  'accord',
  'follow',
  'find',
  'feel',
  'look',
  'work',
  'run',
  'live',
  'hold',
  'turn',
  'set',
  'bring',
]);

/** Whether a verb only carries another act: "issued" an apology, "refused" to apologise. */
const carries = (frame: Frame, reading: SentenceReading): boolean =>
  NEGATIVE_IMPLICATIVES.has(frame.predicate) ||
  POSITIVE_IMPLICATIVES.has(frame.predicate) ||
  reading.frames.some(
    (f) => f !== frame && f.nominal && f.agent !== null && f.agent === frame.agent && f.span.start === frame.span.start,
  );

/** "has not bought in Europe": not done to anything that is named, which denies no one act. */
const aimless = (frame: Frame): boolean =>
  frame.negated &&
  !frame.nominal &&
  frame.family !== null &&
  frame.affected === null &&
  verbSense(frame.predicate, true)?.role === 'transitive';

/** Whether somebody did something, or did not. */
export const acts: Extractor<'polarity'> = {
  meta: {
    id: 'acts',
    yields: 'polarity',
    version: 1,
    docs: {
      summary:
        'Acts that somebody is said to have done, or not to have done: "issued an apology", "has yet to apologise", "refused to sign".',
      limits:
        'Plans, conditions and opinions are not compared; actor and act must be named, and the object must agree where both name one.',
    },
  },
  extract: (article: ArticleReading): readonly PolarityCandidate[] =>
    article.sentences.flatMap((reading) => {
      const seen = new Set<string>();
      return reading.frames.flatMap((frame): PolarityCandidate[] => {
        const actor = frame.agent ?? (frame.family === null ? null : frame.affected);
        if (!actor || BARE.has(frame.predicate) || UNREALISED.has(frame.predicate) || carries(frame, reading))
          return [];
        if (REPORTING_VERBS.has(frame.predicate) && frame.class !== 'acknowledge' && frame.class !== 'confirm')
          return [];
        if ((frame.nominal && frame.agent === null) || aimless(frame)) return [];
        if (frame.modality === 'planned' || frame.modality === 'conditional' || frame.modality === 'possible')
          return [];
        if (seen.has(frame.class)) return [];
        seen.add(frame.class);
        const who = wordsOf(reading.sentence, actor);
        const span = hullOf([frame.span, actor.span]);
        const head = reading.sentence.tokens[frame.head];
        return [
          {
            kind: 'polarity',
            value: { kind: 'polarity', predicate: frame.class, negated: frame.negated },
            topic: { key: `act|${frame.class}`, predicate: frame.class, thing: who },
            sentence: reading.sentence,
            span,
            mark: head ? head.span : span,
            display: frame.negated ? 'no' : 'yes',
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
