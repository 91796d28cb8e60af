import type { ReasonValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { motivesIn } from '../../text/lexicon/motives.js';
import { tokenAt, type Token } from '../../text/sentence.js';
import { decisionBefore, decisionOf, TAKES_UP, type Decision } from '../causes/decisions.js';
import type { Candidate, Extractor } from '../extractor.js';
import { headOf, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../where-and-when.js';

type ReasonCandidate = Candidate & { readonly value: ReasonValue };

/** A decision and the words that say why. */
interface Told {
  readonly decision: Decision;
  /** Tokens of the reason, end exclusive, and of the words that tie it. */
  readonly range: readonly [number, number];
  readonly from: number;
  /** Whether the decision is told in this sentence, and so quoted with it. */
  readonly near: boolean;
}

/** Phrases behind which a reason stands. */
const TIES: readonly (readonly string[])[] = [
  'because of',
  'because',
  'due to',
  'owing to',
  'over',
  'citing',
  'after',
  'as a result of',
  'in protest at',
  'in protest against',
  'in protest over',
  'in response to',
  'in retaliation for',
  'on the grounds of',
  'on grounds of',
  'on the grounds that',
  'for',
  'in order to',
  'so as to',
  'in a bid to',
  'in an attempt to',
  'in an effort to',
]
  .map((p) => p.split(' '))
  .sort((a, b) => b.length - a.length);

/** Ties that also stand before other things than reasons: the reason must follow at once. */
const LOOSE = new Set(['over', 'after', 'for']);

/** What only came before gives no reason, unless it is one of these. */
const AFTER = new Set([
  'law',
  'crime',
  'misconduct',
  'results',
  'retaliation',
  'health',
  'technical',
  'weather',
  'safety',
]);
/** How far a reason may reach, in tokens. */
const REACH = 16;

const endOf = (tokens: readonly Token[], from: number): number => {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++)
    if (/^[;:.]$/.test(tokens[i]?.text ?? '') || (tokens[i]?.text === ',' && i > from + 1)) return i;
  return Math.min(tokens.length, from + REACH);
};

/** "closed because of fog", "suspended it to save money": what follows the decision in its sentence. */
const behind = (r: SentenceReading, f: Frame, decision: Decision): readonly Told[] => {
  const { tokens } = r.sentence;
  for (let i = f.head + 1; i < Math.min(tokens.length, f.head + REACH); i++) {
    const t = tokens[i];
    if (!t || /^[;:]$/.test(t.text)) break;
    const verb = r.chunks.verbs.find((v) => v.first <= i && i <= v.last && v.head !== f.head);
    // another predicate begins: the reason is its own
    if (verb?.form === 'finite') break;
    const tie = TIES.find((p) => p.every((w, k) => tokens[i + k]?.lower === w));
    if (tie) {
      const from = i + tie.length;
      const end = endOf(tokens, from);
      const loose = tie.length === 1 && LOOSE.has(tie[0] ?? '');
      if (loose && f.nominal) continue;
      // "in retaliation for": the tie itself is the reason
      const start = tie.length > 2 ? i : from;
      const found = motivesIn(tokens, start, loose ? Math.min(end, from + 7) : end).filter(
        (m) => decision.id !== 'protest' || !/^(?:strike|walkout)$/.test(tokens[m.from]?.lemma ?? ''),
      );
      const fits = tie[0] === 'after' ? found.some((m) => AFTER.has(m.value)) : found.length > 0;
      if (fits) return [{ decision, range: [start, end], from: i, near: true }];
      continue;
    }
    // "to establish parity": an infinitive of purpose
    const purpose =
      !f.nominal && t.lower === 'to' && r.chunks.verbs.some((v) => v.first === i && v.form === 'infinitive');
    if (purpose && i > f.head + 1) {
      const end = endOf(tokens, i + 1);
      if (motivesIn(tokens, i + 1, Math.min(end, i + 9)).length > 0)
        return [{ decision, range: [i + 1, end], from: i, near: true }];
    }
  }
  return [];
};

/** Predicates by which words that take up a decision give its purpose: "the move aimed to", "is meant to". */
const AIMING = new Set(['aim', 'intend', 'mean', 'seek', 'design', 'serve']);

/** "The decision aimed to save money", "the reason behind the move was the weather". */
const takenUp = (article: ArticleReading, r: SentenceReading): readonly Told[] => {
  const { tokens } = r.sentence;
  return r.frames.flatMap((f): readonly Told[] => {
    if (f.nominal || f.negated) return [];
    const subject = [f.agent, f.affected].find((g) => g && g.last < f.head) ?? null;
    const noun = subject ? (tokenAt(r.sentence, subject.head)?.lower ?? '') : '';
    const end = endOf(tokens, f.head + 1);
    if (AIMING.has(f.predicate) && TAKES_UP.test(noun)) {
      const decision = decisionBefore(article, r);
      return decision ? [{ decision, range: [f.head + 1, end], from: subject?.first ?? f.head, near: false }] : [];
    }
    return [];
  });
};

/** "the reason for the closure was the weather", "the real reason behind these decisions was …". */
const reasonWas = (article: ArticleReading, r: SentenceReading): readonly Told[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly Told[] => {
    if (!/^(?:reason|motive)$/.test(t.lower) || !/^(?:for|behind|of)$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const copula = tokens.findIndex((w, k) => k > i + 1 && k < i + 9 && w.lemma === 'be');
    if (copula < 0) return [];
    const head = tokens.slice(i + 2, copula).find((w) => w.pos === 'NOUN' || w.pos === 'VERB');
    const nominal = r.frames.find((f) => f.head > i && f.head < copula);
    const decision =
      (nominal ? decisionOf(nominal) : null) ?? (head && TAKES_UP.test(head.lower) ? decisionBefore(article, r) : null);
    const start = /^(?:real|official|main|true|stated|only|key)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    return decision
      ? [{ decision, range: [copula + 1, Math.min(tokens.length, copula + REACH)], from: start, near: false }]
      : [];
  });
};

/** Why something was decided. */
export const reasons: Extractor<'reason'> = {
  meta: {
    id: 'reasons',
    yields: 'reason',
    version: 1,
    docs: {
      summary:
        'Why something was closed, banned, called off, why somebody was dismissed, resigned, protested: "because of", "citing", "to save money", "the decision aimed to", "the real reason was".',
      limits:
        'Only reasons of the classes listed; "the decision" takes up what was decided in the three sentences before.',
    },
  },
  extract: (article: ArticleReading): readonly ReasonCandidate[] =>
    article.sentences.flatMap((r) => {
      const seen = new Set<number>();
      const told = [
        ...reasonWas(article, r),
        ...takenUp(article, r),
        ...r.frames.flatMap((f) => {
          const decision = decisionOf(f);
          if (!decision || f.modality === 'conditional') return [];
          return behind(r, f, decision);
        }),
      ];
      return told.flatMap(({ decision, range, from, near }): readonly ReasonCandidate[] => {
        const { tokens } = r.sentence;
        const found = motivesIn(tokens, range[0], range[1]);
        const first = found[0];
        const last = found.at(-1);
        if (!first || !last || seen.has(first.from)) return [];
        seen.add(first.from);
        const opening = tokens[from];
        const start = tokens[range[0]];
        const close = tokens[Math.max(last.to, range[0] + 1) - 1];
        // the whole of the reason is quoted, not only the words that give its class
        const tail = tokens[Math.max(last.to, range[1]) - 1];
        const head = near ? tokenAt(r.sentence, decision.frame.head) : undefined;
        if (!opening || !start || !close) return [];
        const mark = spanOf(start.span.start, close.span.end);
        const groups = r.chunks.nouns.filter((n) => n.first < last.to && n.last >= first.from);
        const span = hullOf([
          opening.span,
          mark,
          ...(tail && /\w/.test(tail.text) ? [tail.span] : []),
          ...groups.map((n) => n.span),
          ...(head ? [head.span] : []),
        ]);
        const words = sliceOf(article.article.text, mark).replace(/\s+/g, ' ');
        const frame = decision.frame;
        return [
          {
            kind: 'reason',
            value: {
              kind: 'reason',
              reason: words,
              classes: [...new Set(found.map((m) => `motive:${m.value}`))],
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
      });
    }),
};
