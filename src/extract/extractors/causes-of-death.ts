import type { CauseValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf } from '../../kernel/span.js';
import { causeIn } from '../../text/lexicon/causes.js';
import { tokenAt } from '../../text/sentence.js';
import { deathToldBy } from '../causes/deaths.js';
import { deathsAnswered } from '../causes/deaths-answered.js';
import { tollOf, victimsOf, WHO } from '../causes/victims.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import type { ArticleReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type CauseCandidate = Candidate & { readonly value: CauseValue };

/** How somebody died. */
export const causesOfDeath: Extractor<'cause'> = {
  meta: {
    id: 'causes-of-death',
    yields: 'cause',
    version: 2,
    docs: {
      summary:
        'What somebody is said to have died of: "died from heart failure", "one suffered a heart attack", "the cause of death is unknown", "a brutal killing", "violence that killed two".',
      limits:
        'Only causes of the classes listed. Charges and attempts ("convicted of murder") say nothing of how somebody died.',
    },
  },
  extract: (article: ArticleReading): readonly CauseCandidate[] =>
    article.sentences.flatMap((reading) => {
      const seen = new Set<number>();
      const all = [
        ...reading.frames.flatMap((f) => deathToldBy(article, reading, f) ?? []),
        ...deathsAnswered(article, reading),
      ];
      return all.flatMap((told): CauseCandidate[] => {
        const { frame, home = reading } = told;
        const { tokens } = reading.sentence;
        const found = told.cause
          ? { class: told.cause, from: told.range[0], to: told.range[1] }
          : causeIn(tokens, told.range[0], told.range[1]);
        const first = found && tokens[found.from];
        const last = found && tokens[found.to - 1];
        // "died after suffering a heart attack" tells one cause twice
        if (!found || !first || !last || seen.has(found.from)) return [];
        // "killing three before shooting himself": his own death, not theirs
        if (/^(?:himself|herself|themselves)$/.test(last.lower) && tollOf(article, frame) !== null) return [];
        seen.add(found.from);
        const mark = spanOf(first.span.start, last.span.end);
        // the whole group is quoted: "died under unclear circumstances", "the brutal killing of two men"
        const groups = reading.chunks.nouns.filter((n) => n.first < found.to && n.last >= found.from);
        const span = hullOf([
          mark,
          ...told.around.flatMap((i) => {
            const t = tokenAt(reading.sentence, i);
            return t ? [t.span] : [];
          }),
          ...groups.map((n) => n.span),
          ...(told.victims && home === reading ? [told.victims.span] : []),
        ]);
        const words = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
        const toll = tollOf(article, frame);
        return [
          {
            kind: 'cause',
            value: {
              kind: 'cause',
              cause: words,
              classes: [
                found.class.group,
                found.class.id,
                ...victimsOf(article, home, told.victims, [Math.max(0, (told.around[0] ?? 0) - 5), frame.head]),
                ...(toll === null ? [] : [`${WHO.toll}${String(toll)}`]),
              ],
            },
            topic: { key: 'cause|die', predicate: 'die', thing: 'death' },
            sentence: reading.sentence,
            span,
            mark,
            display: words,
            hedge: null,
            ...voiceOf(reading, span, frame),
            situation: article.situationOf.get(frame) ?? null,
            frame,
            place: placeOfFrame(frame, home)?.place ?? null,
            thing: headOf(frame),
            scope: [],
            depth: reading.sentence.index,
          },
        ];
      });
    }),
};
