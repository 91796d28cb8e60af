import type { CauseValue } from '../../domain/value.js';
import { hullOf, spanOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { causeIn } from '../../text/lexicon/causes.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import { placeOfFrame } from '../situations.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

type CauseCandidate = Candidate & { readonly value: CauseValue };

const CAUSAL = new Set(['from', 'of', 'by', 'after', 'under', 'due']);

/** Where a frame of dying says why: the tokens to look at, first to last (exclusive), or null. */
const causeTokens = (frame: Frame, reading: SentenceReading): readonly [number, number] | null => {
  const { tokens } = reading.sentence;
  if (frame.nominal) {
    const group = reading.chunks.nouns.find((n) => n.head === frame.head);
    const before =
      tokens[frame.head - 3]?.lower === 'cause' ||
      tokens[frame.head - 2]?.lower === 'cause' ||
      tokens[(group?.first ?? 0) - 2]?.lower === 'cause';
    // "the cause of death was …", "the suspect's cause of death is being established"
    if (before) return [frame.head + 1, Math.min(tokens.length, frame.head + 14)];
    // "the brutal killing of two men": the word itself says how, where it says who
    return group && frame.affected && tokens[frame.head]?.lemma !== 'death' ? [group.first, frame.head + 1] : null;
  }
  const complement = frame.complements.find((c) => CAUSAL.has(c.preposition) && c.group.first - frame.head <= 6);
  if (complement) return [complement.group.first, complement.group.last + 1];
  const agent = frame.agent;
  return agent ? [agent.first, agent.last + 1] : null;
};

/** How somebody died. */
export const causesOfDeath: Extractor<'cause'> = {
  meta: {
    id: 'causes-of-death',
    yields: 'cause',
    version: 1,
    docs: {
      summary:
        'What somebody is said to have died of: "died from heart failure", "the cause of death is unknown", "a brutal killing", "violence that killed two".',
      limits: 'Only causes of the classes listed; "one" and "the other" of two dead are not told apart.',
    },
  },
  extract: (article: ArticleReading): readonly CauseCandidate[] =>
    article.sentences.flatMap((reading) =>
      reading.frames.flatMap((frame): CauseCandidate[] => {
        if (frame.class !== 'die' || frame.negated || frame.modality === 'planned') return [];
        const range = causeTokens(frame, reading);
        if (!range) return [];
        const { tokens } = reading.sentence;
        const found = causeIn(tokens.slice(range[0], range[1]).map((t) => t.lower));
        if (!found) return [];
        const first = tokens[range[0] + found.from];
        const last = tokens[range[0] + found.to - 1];
        const head = tokens[frame.head];
        if (!first || !last || !head) return [];
        const mark: Span = spanOf(first.span.start, last.span.end);
        // the whole group is quoted: "died under unclear circumstances", "the brutal killing of two men"
        const groups = reading.chunks.nouns.filter(
          (n) => n.first < range[0] + found.to && n.last >= range[0] + found.from,
        );
        const span = hullOf([
          mark,
          head.span,
          ...groups.map((n) => n.span),
          ...(frame.affected ? [frame.affected.span] : []),
        ]);
        return [
          {
            kind: 'cause',
            value: {
              kind: 'cause',
              cause: article.article.text.slice(mark.start, mark.end).replace(/\s+/g, ' '),
              classes: [found.class.group, found.class.id],
            },
            topic: { key: 'cause|die', predicate: 'die', thing: 'death' },
            sentence: reading.sentence,
            span,
            mark,
            display: article.article.text.slice(mark.start, mark.end).replace(/\s+/g, ' '),
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
      }),
    ),
};
