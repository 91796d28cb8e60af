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
  /^(?:may|might|could|possibly|perhaps|probably|likely|theory|theories|hypothesis|suspected|speculation|chances|appeared?|appears|apparently|believed|thought)$/;

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
    version: 1,
    docs: {
      summary:
        'What a crash, fire, explosion, cut, collapse, flood or outage is laid to: "caused by", "blamed on", "due to", "shot down by a missile", "an anchor severed the cable", "the cause of the fire is unknown".',
      limits:
        'Only causes of the classes listed; what merely came before ("after a storm") counts only where it is a failure, a weapon, sabotage or an animal.',
    },
  },
  extract: (article: ArticleReading): readonly CauseCandidate[] =>
    article.sentences.flatMap((r) => {
      const seen = new Set<string>();
      return accidentsIn(r).flatMap((told): readonly CauseCandidate[] => {
        const first = told.causes[0];
        if (!first) return [];
        const causes = [...told.causes, ...alternativesAfter(r, (told.causes.at(-1) ?? first).to - 1)];
        const key = `${told.kind.id}|${String(first.from)}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const { tokens } = r.sentence;
        const from = tokens[first.from];
        const to = tokens[first.to - 1];
        if (!from || !to) return [];
        const mark = spanOf(from.span.start, to.span.end);
        const points = [...told.tokens, ...causes.flatMap((c) => [c.from, c.to - 1])];
        if (ruledOut(r, Math.min(...points), Math.max(...points))) return [];
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
              classes: [...new Set(causes.map((c) => `${c.value.group}/${c.value.id}`))],
            },
            topic: {
              key: `cause|${told.kind.id}`,
              predicate: told.kind.id,
              thing: told.kind.asked,
              asks: `What caused the ${told.kind.asked}?`,
            },
            sentence: r.sentence,
            span,
            mark,
            display,
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
    }),
};
