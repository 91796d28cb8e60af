import type { PolarityValue } from '../../domain/value.js';
import { sliceOf } from '../../kernel/span.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { saidIn, type Standing } from './standing.js';
import { answers, drugTests, gaolings, surrenders } from './standings-of-people.js';
import { holdings, statesOfThings, suicideAttacks } from './standings-of-things.js';

type PolarityCandidate = Candidate & { readonly value: PolarityValue };

const standingsIn = (article: ArticleReading, r: SentenceReading): readonly Standing[] => {
  const said = saidIn(r);
  const lasting = said.filter((s) => !s.ofItsTime);
  return [
    ...statesOfThings(r, lasting),
    ...holdings(r, lasting),
    ...suicideAttacks(r),
    ...answers(article, r, lasting),
    ...drugTests(article, r, said),
    ...gaolings(article, r, said),
    ...surrenders(article, r, said),
  ];
};

/** In which of two opposite states a thing was, and which of two opposite ways somebody went. */
export const standings: Extractor<'polarity'> = {
  meta: {
    id: 'standings',
    yields: 'polarity',
    version: 1,
    docs: {
      summary:
        'Opposite states: a device that worked or was off, a door locked or open, a licence had or lacked, somebody armed or not, drunk or sober, an offer taken or turned down, a drug test failed or never failed, prison served or suspended, a suspect who surrendered or was caught in flight, a suicide attack or none.',
      limits:
        'Only what is told as so: clauses with a modal, a condition or words of a course ("until", "later", "again") are left out; people must be named in full somewhere in the article.',
    },
  },
  extract: (article: ArticleReading): readonly PolarityCandidate[] =>
    article.sentences.flatMap((reading) =>
      standingsIn(article, reading).map((s): PolarityCandidate => {
        const voice = voiceOf(reading, s.span, s.frame);
        return {
          kind: 'polarity',
          value: { kind: 'polarity', predicate: s.id, negated: !s.holds },
          topic: { key: `is|${s.id}`, predicate: s.id, thing: s.thing, asks: s.asks },
          sentence: reading.sentence,
          span: s.span,
          mark: s.mark,
          display: sliceOf(article.article.text, s.span).replace(/\s+/g, ' '),
          hedge: null,
          ...voice,
          situation:
            (s.frame ? article.situationOf.get(s.frame) : undefined) ??
            article.situationOfSentence.get(reading.sentence.index) ??
            null,
          frame: s.frame,
          place: null,
          thing: s.bearer,
          scope: s.scope,
          depth: reading.sentence.index,
        };
      }),
    ),
};
