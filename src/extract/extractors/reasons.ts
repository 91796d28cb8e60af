import type { ReasonValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf } from '../../kernel/span.js';
import { motivesIn } from '../../text/lexicon/motives.js';
import { tokenAt } from '../../text/sentence.js';
import { reasonsTold } from '../causes/reasons-told.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type ReasonCandidate = Candidate & { readonly value: ReasonValue };

/** "the efforts to 'frighten them": a mark that opens or closes outside of the words says nothing. */
const withoutStrayQuotes = (words: string): string => words.replace(/(?<!\p{L})['‘“"]|['’”"](?!\p{L})/gu, '');

/** Why something was decided. */
export const reasons: Extractor<'reason'> = {
  meta: {
    id: 'reasons',
    yields: 'reason',
    version: 2,
    docs: {
      summary:
        'Why something was closed, banned, called off, why somebody was dismissed, resigned, protested: "because of", "citing", "to save money", "the decision aimed to", "part of a campaign to", "the real reason was", "under the guise of".',
      limits:
        'Only reasons of the classes listed; "the decision" takes up what was decided in the three sentences before.',
    },
  },
  extract: (article: ArticleReading): readonly ReasonCandidate[] =>
    article.sentences.flatMap((r) => {
      const seen = new Set<number>();
      return reasonsTold(article, r).flatMap(
        ({ decision, range, from, near, front, real }): readonly ReasonCandidate[] => {
          const { tokens } = r.sentence;
          const fronted = front ? motivesIn(tokens, front[0], front[1]) : [];
          const own = front && range[1] > front[0] ? [] : motivesIn(tokens, range[0], range[1]);
          const found = own.length > 0 ? own : fronted;
          const first = found[0];
          const last = found.at(-1);
          if (!first || !last || seen.has(first.from)) return [];
          seen.add(first.from);
          const opening = tokens[from];
          const start = tokens[range[0]];
          // "to frighten the minority": a verb gives its object with it
          const object = r.chunks.nouns.find((n) => n.first === last.to && tokens[last.to - 1]?.pos === 'VERB');
          const close = tokens[object?.last ?? Math.max(last.to, range[0] + 1) - 1];
          // the whole of the reason is quoted, not only the words that give its class
          const tail = tokens[Math.max(last.to, range[1]) - 1];
          const frontEnd = front ? tokens[Math.max(front[0], ...fronted.map((m) => m.to - 1))] : undefined;
          const head = near ? tokenAt(r.sentence, decision.frame.head) : undefined;
          if (!opening || !start || !close) return [];
          const mark = spanOf(start.span.start, close.span.end);
          const groups = r.chunks.nouns.filter((n) => n.first < last.to && n.last >= first.from);
          const span = hullOf([
            opening.span,
            mark,
            ...(tail && /\w/.test(tail.text) ? [tail.span] : []),
            ...(frontEnd ? [frontEnd.span] : []),
            ...groups.map((n) => n.span),
            ...(head ? [head.span] : []),
          ]);
          const words = withoutStrayQuotes(sliceOf(article.article.text, mark).replace(/\s+/g, ' '));
          const frame = decision.frame;
          return [
            {
              kind: 'reason',
              value: {
                kind: 'reason',
                reason: words,
                classes: [
                  ...new Set([...own.map((m) => `motive:${m.value}`), ...fronted.map((m) => `front:${m.value}`)]),
                  ...(real ? ['told:real'] : []),
                ],
              },
              topic: {
                key: `reason|why:${decision.id}`,
                predicate: frame.class,
                thing: decision.id,
                asks: decision.asks,
              },
              sentence: r.sentence,
              span,
              mark,
              display: words,
              hedge: null,
              ...voiceOf(r, span, near ? frame : null),
              situation: article.situationOf.get(frame) ?? null,
              frame,
              place: placeOfFrame(frame, r)?.place ?? null,
              thing: headOf(frame),
              scope: [],
              depth: r.sentence.index,
            },
          ];
        },
      );
    }),
};
