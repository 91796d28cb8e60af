import type { CauseValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf, type Span } from '../../kernel/span.js';
import { tokenAt } from '../../text/sentence.js';
import { accidentsIn, alternativesAfter } from '../causes/accidents.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type CauseCandidate = Candidate & { readonly value: CauseValue };

/** Words of doubt: "may have", "possibly", "one theory". */
const DOUBT =
  /^(?:may|might|could|possibly|perhaps|probably|likely|theory|theories|hypothesis|suspected|suspect|suspects|suspecting|speculation|chances|appeared?|appears|apparently|believed|thought)$/;

/** Words that take back the cause that they surround: "ruled out sabotage", "no evidence of", "not caused by". */
const RULING_OUT = new Set(['rule', 'exclude', 'dismiss', 'reject', 'deny', 'discount', 'refute', 'without']);

const ruledOut = (r: SentenceReading, from: number, to: number): boolean =>
  r.sentence.tokens.slice(Math.max(0, from - 5), to + 1).some((t, k, all) => {
    const next = all[k + 1]?.lower ?? '';
    return (
      RULING_OUT.has(t.lemma) ||
      (t.lower === 'no' && /^(?:evidence|sign|signs|indication|indications|proof|suggestion|link)$/.test(next)) ||
      (/^(?:not|n't|never)$/.test(t.lower) && /^(?:caused?|due|because|by|the|a|an|sabotaged?)$/.test(next))
    );
  });

const groupsAround = (r: SentenceReading, tokens: readonly number[]): readonly Span[] =>
  r.chunks.nouns.filter((n) => tokens.some((t) => n.first <= t && t <= n.last)).map((n) => n.span);

/** Happenings of vehicles under way. */
const TRAVELLING: ReadonlySet<string> = new Set(['crash', 'train', 'sinking', 'road']);

/** What brought an accident about. */
export const accidentCauses: Extractor<'cause'> = {
  meta: {
    id: 'accident-causes',
    yields: 'cause',
    version: 2,
    docs: {
      summary:
        'What a crash, fire, explosion, cut, collapse, flood or outage is laid to: "caused by", "blamed on", "due to", "shot down by a missile", "an anchor severed the cable", "the cause of the fire is unknown", "sabotage was ruled out".',
      limits:
        'Only causes of the classes listed, and things said to have failed; "the accident" is what the article tells most of; what merely came before ("after a storm") counts only where it is a failure, a weapon, sabotage or an animal.',
    },
  },
  extract: (article: ArticleReading): readonly CauseCandidate[] => withBothSides(toldOf(article)),
};

const isOpen = (c: CauseCandidate): boolean => c.value.classes.some((k) => k.startsWith('unknown/'));

/** Each cause with what its article says besides: an article that calls the cause open and names one knows both. */
const withBothSides = (made: readonly CauseCandidate[]): readonly CauseCandidate[] =>
  made.map((c) => {
    const other = made.some((o) => o.topic.key === c.topic.key && isOpen(o) !== isOpen(c));
    const also = isOpen(c) ? 'also:named' : 'also:open';
    return other ? { ...c, value: { ...c.value, classes: [...c.value.classes, also] } } : c;
  });

const toldOf = (article: ArticleReading): readonly CauseCandidate[] =>
  article.sentences.flatMap((r) => {
    const seen = new Set<string>();
    return accidentsIn(article, r).flatMap((told): readonly CauseCandidate[] => {
      const first = told.causes[0];
      if (!first) return [];
      const not = told.ruledOut === true;
      const alternatives = not ? [] : alternativesAfter(r, (told.causes.at(-1) ?? first).to - 1);
      const causes = [...told.causes, ...alternatives];
      const key = `${told.kind.question}|${String(first.to)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { tokens } = r.sentence;
      const from = tokens[first.from];
      const to = tokens[first.to - 1];
      if (!from || !to) return [];
      const mark = spanOf(from.span.start, to.span.end);
      const points = [...told.tokens, ...causes.flatMap((c) => [c.from, c.to - 1])];
      if (told.judged !== true && ruledOut(r, Math.min(...points), Math.max(...points))) return [];
      const span = hullOf([
        mark,
        ...groupsAround(r, points),
        ...points.flatMap((i) => {
          const t = tokenAt(r.sentence, i);
          return t ? [t.span] : [];
        }),
      ]);
      const groups = r.chunks.nouns.filter((n) => n.first < first.to && n.last >= first.from);
      const display = sliceOf(article.article.text, groups.length > 0 ? hullOf(groups.map((g) => g.span)) : mark)
        .replace(/\s+/g, ' ')
        .replace(/^(?:the|a|an)\s+/i, '');
      const doubted = tokens
        .slice(Math.max(0, Math.min(...points) - 5), Math.max(...points) + 1)
        .some((t) => DOUBT.test(t.lower));
      const frame = told.frame;
      const voice = voiceOf(r, span, frame);
      return [
        {
          kind: 'cause',
          value: {
            kind: 'cause',
            cause: display,
            classes: [
              ...new Set(causes.map((c) => `${not ? 'not:' : ''}${c.value.group}/${c.value.id}`)),
              `of:${told.kind.id}`,
            ],
          },
          topic: {
            key: `cause|${told.kind.question}`,
            predicate: told.kind.id,
            thing: told.kind.asked,
            asks: `What caused the ${told.kind.asked}?`,
          },
          sentence: r.sentence,
          span,
          mark,
          display: not ? `not ${display}` : display,
          hedge: null,
          ...voice,
          modality: doubted && voice.modality !== 'denied' ? 'possible' : voice.modality,
          situation:
            (frame ? article.situationOf.get(frame) : undefined) ??
            article.situationOfSentence.get(r.sentence.index) ??
            null,
          frame,
          // a route names many places: none of them is where it happened
          place: frame && !TRAVELLING.has(told.kind.id) ? (placeOfFrame(frame, r)?.place ?? null) : null,
          thing: null,
          scope: [],
          depth: r.sentence.index,
        },
      ];
    });
  });
