import type { CauseValue } from '../../domain/value.js';
import { hullOf, sliceOf, spanOf, type Span } from '../../kernel/span.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { accidentCausesIn, type AccidentCause } from '../../text/lexicon/accident-causes.js';
import { happeningOfThing, happeningsIn, type HappeningKind } from '../../text/lexicon/happenings.js';
import type { PhraseMatch } from '../../text/lexicon/phrases.js';
import { tokenAt } from '../../text/sentence.js';
import { byRange, causalLinksIn, type TokenRange } from '../causes/causal-links.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placeOfFrame } from '../situations.js';

type CauseCandidate = Candidate & { readonly value: CauseValue };

/** A happening with the causes that a sentence gives for it. */
interface Told {
  readonly kind: HappeningKind;
  readonly causes: readonly PhraseMatch<AccidentCause>[];
  /** Tokens that hold happening, tie and cause. */
  readonly tokens: readonly number[];
  readonly frame: Frame | null;
}

/** Verbs by which one thing does harm to another. */
const HITTING = new Set([
  'hit',
  'strike',
  'down',
  'shoot down',
  'bring down',
  'ram',
  'cut',
  'sever',
  'damage',
  'destroy',
  'rip',
  'snag',
  'break',
  'snap',
  'sink',
  'collide',
  'clip',
  'derail',
  'blow up',
  'catch',
]);
const SABOTAGING = new Set(['sabotage', 'tamper']);
/** Verbs that say by themselves that a weapon did it. */
const SHOOTING = new Set(['shoot down', 'torpedo', 'bomb']);

/** The happening that words of an effect name, the last before the tie or the first behind it. */
const happeningIn = (
  r: SentenceReading,
  range: TokenRange,
  nearest: 'first' | 'last',
): { kind: HappeningKind; at: number } | null => {
  const found = happeningsIn(r.sentence).filter((h) => h.at >= range[0] && h.at < range[1]);
  return (nearest === 'first' ? found[0] : found.at(-1)) ?? null;
};

/** Causes tied to happenings in words: "the crash was blamed on fog". */
const tied = (r: SentenceReading): readonly Told[] =>
  causalLinksIn(r).flatMap((tie): readonly Told[] => {
    const before = tie.effect[0] < tie.link[0];
    const effect = happeningIn(r, tie.effect, before ? 'last' : 'first');
    if (!effect || tie.frame?.negated) return [];
    const causes = accidentCausesIn(r.sentence.tokens, tie.cause[0], tie.cause[1]).filter(
      (c) => !happenedTo(r, c, effect.kind),
    );
    if (causes.length === 0) return [];
    // "after a storm": what only came before is no cause, unless it is a failure, a weapon or a beast
    if (tie.weak && !causes.some((c) => /^(?:weapon|technical|animal|sabotage)$/.test(c.value.group))) return [];
    if (tie.weak && Math.abs(tie.link[0] - effect.at) > 8) return [];
    return [{ kind: effect.kind, causes, tokens: [effect.at, ...tie.link.map((t, k) => t - k)], frame: tie.frame }];
  });

/** "a flood": the words of the happening itself are no cause of it. */
const happenedTo = (r: SentenceReading, cause: PhraseMatch<AccidentCause>, kind: HappeningKind): boolean =>
  kind.nouns.has(r.sentence.tokens[cause.to - 1]?.lemma ?? '');

/** What a frame itself says: "was shot down by a missile", "an anchor severed the cable", "the plane was sabotaged". */
const done = (r: SentenceReading): readonly Told[] =>
  r.frames.flatMap((f): readonly Told[] => {
    if (f.negated || f.modality === 'planned' || f.modality === 'conditional') return [];
    const { tokens } = r.sentence;
    // "the downing of a jet by …": a gerund that the tagger holds for a verb
    const gerund = !f.nominal && (tokens[f.head]?.lower.endsWith('ing') ?? false) && tokens[f.head + 1]?.lower === 'of';
    const complement = (preposition: string): NounGroup | null =>
      f.complements.find((c) => c.preposition === preposition)?.group ?? null;
    const affected = gerund ? complement('of') : f.affected;
    const doer = gerund ? complement('by') : f.agent;
    const behind = doer ? null : byRange(r, f.head);
    const agent: TokenRange | null = doer ? [doer.first, doer.last + 1] : behind;
    const thing = affected ? thingOf(r, affected.first, affected.last) : null;
    const lemma = f.predicate;
    if (SABOTAGING.has(lemma) && thing)
      return [
        {
          kind: thing.kind,
          causes: [{ value: { group: 'sabotage', id: 'sabotage' }, from: f.head, to: f.head + 1 }],
          tokens: [thing.at, f.head, ...ownTail(f)],
          frame: f,
        },
      ];
    const downed = f.class === 'shoot-down';
    if (!thing) return [...obstacleHit(r, f), ...entangled(r, f)];
    if (!downed && !HITTING.has(lemma)) return [];
    const named = agent ? accidentCausesIn(tokens, agent[0], agent[1]) : [];
    const shot =
      downed && (SHOOTING.has(lemma) || f.nominal || gerund || named.some((c) => c.value.group === 'weapon'));
    if (named.length === 0 && !shot) return [];
    return [
      {
        kind: thing.kind,
        causes: named.length > 0 ? named : [{ value: { group: 'weapon', id: 'attack' }, from: f.head, to: f.head + 1 }],
        tokens: [thing.at, f.head, ...(agent ? [agent[0], agent[1] - 1] : []), ...ownTail(f)],
        frame: f,
      },
    ];
  });

/** The last token of what hangs on a frame's verb: where it happened belongs to what is quoted. */
const ownTail = (f: Frame): readonly number[] => {
  const last = f.complements.find((c) => /^(?:in|over|near|off|at)$/.test(c.preposition))?.group.last;
  return last === undefined || last - f.head > 8 ? [] : [last];
};

/** "the ferry hit a reef": the subject suffers, the object is the cause. */
const obstacleHit = (r: SentenceReading, f: Frame): readonly Told[] => {
  if (!/^(?:hit|strike|collide|ram|clip)$/.test(f.predicate) || !f.agent) return [];
  const thing = thingOf(r, f.agent.first, f.agent.last);
  const object =
    f.affected && f.affected.first > f.head
      ? f.affected
      : f.complements.find((c) => c.preposition === 'with' || c.preposition === 'into')?.group;
  if (!thing || !object) return [];
  const causes = accidentCausesIn(r.sentence.tokens, object.first, object.last + 1).filter((c) =>
    /^(?:animal|accident|nature)$/.test(c.value.group),
  );
  return causes.length > 0 ? [{ kind: thing.kind, causes, tokens: [thing.at, f.head], frame: f }] : [];
};

/** "the cables got caught in a net": what they are caught in is the cause. */
const entangled = (r: SentenceReading, f: Frame): readonly Told[] => {
  if (!/^(?:catch|entangle|snag|tangle|trap)(?: up)?$/.test(f.predicate)) return [];
  const { tokens } = r.sentence;
  const at = tokens.findIndex((t, i) => i > f.head && i <= f.head + 2 && /^(?:in|on|by)$/.test(t.lower));
  const subject = r.chunks.nouns.filter((n) => n.last < f.head && f.head - n.last <= 5).at(-1);
  const thing = subject ? thingOf(r, subject.first, subject.last) : null;
  if (at < 0 || !thing) return [];
  const causes = accidentCausesIn(tokens, at + 1, at + 5);
  return causes.length > 0 ? [{ kind: thing.kind, causes, tokens: [thing.at, f.head], frame: f }] : [];
};

/** Further causes that a doubting sentence offers behind "or": "a net, or an underwater landslide". */
const alternatives = (r: SentenceReading, after: number): readonly PhraseMatch<AccidentCause>[] => {
  const { tokens } = r.sentence;
  const or = tokens.findIndex((t, i) => i > after && i <= after + 3 && t.lower === 'or');
  return or < 0 ? [] : accidentCausesIn(tokens, or + 1, Math.min(tokens.length, or + 8)).slice(0, 1);
};

const thingOf = (r: SentenceReading, first: number, last: number): { kind: HappeningKind; at: number } | null => {
  for (let i = last; i >= first; i--) {
    const t = tokenAt(r.sentence, i);
    if (!t) continue;
    const kind = happeningOfThing(t.lemma) ?? happeningOfThing(t.lower);
    if (kind) return { kind, at: i };
    // only the head of the group and a number or a name behind it ("Flight 12") name the thing
    if (t.pos === 'NOUN') return null;
  }
  return null;
};

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
      return [...tied(r), ...done(r)].flatMap((told): readonly CauseCandidate[] => {
        const first = told.causes[0];
        if (!first) return [];
        const causes = [...told.causes, ...alternatives(r, (told.causes.at(-1) ?? first).to - 1)];
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
            place: frame ? (placeOfFrame(frame, r)?.place ?? null) : null,
            thing: null,
            scope: [],
            depth: r.sentence.index,
          },
        ];
      });
    }),
};
