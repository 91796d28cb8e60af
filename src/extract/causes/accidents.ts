import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { accidentCausesIn, type AccidentCause } from '../../text/lexicon/accident-causes.js';
import { happeningOfThing, happeningsIn, takesUpHappening, type HappeningKind } from '../../text/lexicon/happenings.js';
import type { PhraseMatch } from '../../text/lexicon/phrases.js';
import { tokenAt } from '../../text/sentence.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { byRange, causalLinksIn, type CausalLink, type TokenRange } from './causal-links.js';
import { judgedCausesIn } from './judged-causes.js';
import { happeningMeant } from './told-happenings.js';

/** A happening with the causes that a sentence gives for it. */
export interface AccidentTold {
  readonly kind: HappeningKind;
  readonly causes: readonly PhraseMatch<AccidentCause>[];
  /** Tokens that hold happening, tie and cause. */
  readonly tokens: readonly number[];
  readonly frame: Frame | null;
  /** The words say that this was not the cause. */
  readonly ruledOut?: boolean;
  /** The words themselves say how the cause stands (suspected, ruled out, open): no words around them take it back. */
  readonly judged?: boolean;
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

/** Verbs by which a vehicle meets what brings it down. */
const IMPACT = new Set(['hit', 'strike', 'clip', 'ram', 'collide']);

/** What a happening as a whole may be said to have been: "an accident", "an attack", "arson". */
const AS_A_WHOLE =
  /^(?:weapon\/(?:bomb|attack|missile|airstrike)|sabotage\/sabotage|arson\/arson|cyber\/cyber|accident\/accident)$/;

/** The happening whose cause a tie gives: named in the words of its effect, or taken up there ("the accident", "it"). */
const effectOf = (
  article: ArticleReading,
  r: SentenceReading,
  tie: CausalLink,
): { readonly kind: HappeningKind; readonly at: number } | null => {
  const before = tie.effect[0] < tie.link[0];
  const named = happeningIn(r, tie.effect, before ? 'last' : 'first');
  if (named) return named;
  // "it was caused by", "the accident was caused by": what the words next to the tie take up
  const next = tie.weak || !before ? null : happeningMeant(article, r, [Math.max(0, tie.effect[1] - 1), tie.effect[1]]);
  if (next && tie.effect[0] < tie.effect[1]) return next;
  // "the fire that left a village in ashes was caused by": the subject may stand far before its verb
  const far = before && tie.frame ? happeningIn(r, [0, tie.link[0]], 'first') : null;
  if (far) return far;
  const lit = thingOf(r, tie.effect[0], tie.effect[1] - 1);
  if (lit?.kind.id === 'blast' && LIGHTING.has(tie.frame?.predicate ?? '')) return lit;
  return tie.weak && !r.sentence.tokens.slice(tie.effect[0], tie.effect[1]).some(takesUpHappening)
    ? null
    : happeningMeant(article, r, tie.effect);
};

/** Verbs by which what burns or bursts is lit. */
const LIGHTING = new Set(['set off', 'ignite', 'spark', 'touch off', 'trigger']);

/** "is not known, although reports said a fractured rail": the first of what is open and what is named is what this tie says. */
const onOneSide = (causes: readonly PhraseMatch<AccidentCause>[]): readonly PhraseMatch<AccidentCause>[] =>
  causes[0]?.value.group === 'unknown' ? causes.slice(0, 1) : causes.filter((c) => c.value.group !== 'unknown');

/** Whether the tying verb itself is denied: "was not caused by". */
const deniedVerb = (r: SentenceReading, tie: CausalLink): boolean =>
  r.sentence.tokens.slice(Math.max(0, tie.link[0] - 3), tie.link[0]).some((t) => /^(?:not|n't|never)$/.test(t.lower));

/** Causes tied to happenings in words: "the crash was blamed on fog". */
const tied = (article: ArticleReading, r: SentenceReading): readonly AccidentTold[] =>
  [...judgedCausesIn(r).map((j) => ({ ...j, judged: true })), ...causalLinksIn(r)].flatMap(
    (tie: CausalLink & { judged?: boolean }): readonly AccidentTold[] => {
      const effect = effectOf(article, r, tie);
      if (!effect) return [];
      const negated = tie.frame?.negated === true;
      const tokens = [effect.at, ...tie.link.map((t, k) => t - k)];
      if (tie.open === true) {
        const open = { group: 'unknown', id: 'unknown' } as const;
        return [
          {
            kind: effect.kind,
            causes: [{ value: open, from: tie.cause[0], to: tie.cause[1] }],
            tokens,
            frame: null,
            judged: true,
          },
        ];
      }
      const causes = onOneSide(accidentCausesIn(r.sentence.tokens, tie.cause[0], tie.cause[1])).filter(
        (c) =>
          !happenedTo(r, c, effect.kind) &&
          (tie.copular !== true || AS_A_WHOLE.test(`${c.value.group}/${c.value.id}`)) &&
          (tie.ruledOut !== true || c.value.group !== 'unknown'),
      );
      if (causes.length === 0) return [];
      // "after a storm": what only came before is no cause, unless it is a failure, a weapon or a beast
      const hit = r.sentence.tokens.slice(tie.cause[0], tie.cause[1]).some((t) => IMPACT.has(t.lemma));
      if (tie.weak && !hit && !causes.some((c) => /^(?:weapon|technical|animal|sabotage)$/.test(c.value.group)))
        return [];
      if (tie.weak && (negated || Math.abs(tie.link[0] - effect.at) > 8)) return [];
      // "no evidence that sabotage caused" is no more than doubt
      if (negated && !deniedVerb(r, tie)) return [];
      const ruledOut = tie.ruledOut === true || negated;
      const judged = tie.judged === true || negated;
      return [{ kind: effect.kind, causes, tokens, frame: negated ? null : tie.frame, ruledOut, judged }];
    },
  );

/** "a flood": the words of the happening itself are no cause of it. */
const happenedTo = (r: SentenceReading, cause: PhraseMatch<AccidentCause>, kind: HappeningKind): boolean =>
  kind.nouns.has(r.sentence.tokens[cause.to - 1]?.lemma ?? '');

/** What a frame itself says: "was shot down by a missile", "an anchor severed the cable", "the plane was sabotaged". */
const done = (r: SentenceReading): readonly AccidentTold[] =>
  r.frames.flatMap((f): readonly AccidentTold[] => {
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
    const own = [...wentOff(r, f), ...obstacleHit(r, f)];
    if (own.length > 0) return own;
    if (!thing) return entangled(r, f);
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

/** What goes off is the cause of the blast, where it is one thing: "a ship carrying fireworks had blown up", "a gas cylinder exploded". */
const wentOff = (r: SentenceReading, f: Frame): readonly AccidentTold[] => {
  if (f.class !== 'explode' || f.nominal || f.modality !== 'asserted') return [];
  const { tokens } = r.sentence;
  const near = r.chunks.nouns.filter((n) => n.last < f.head && f.head - n.last <= 8);
  const subject = near.filter((n) => n.preposition === null);
  const opening = subject.find((n) => /^(?:a|an|one|the)$/.test(tokens[n.first]?.lower ?? '')) ?? null;
  const end = subject.at(-1)?.last ?? -1;
  const kind = happeningIn(r, [f.head, f.head + 1], 'first')?.kind;
  if (!opening || !kind || tokens[opening.head]?.lemma !== tokens[opening.head]?.lower) return [];
  const causes = accidentCausesIn(tokens, opening.first, end + 1).filter((c) =>
    /^(?:weapon\/bomb|accident\/(?:gas|stock)|human-error\/flame|technical\/.*)$/.test(
      `${c.value.group}/${c.value.id}`,
    ),
  );
  return causes.length > 0 ? [{ kind, causes, tokens: [f.head, opening.first], frame: f }] : [];
};

/** "the ferry hit a reef": the subject suffers, the object is the cause. */
const obstacleHit = (r: SentenceReading, f: Frame): readonly AccidentTold[] => {
  if (!/^(?:hit|strike|collide|ram|clip)$/.test(f.predicate) || !f.agent) return [];
  const thing = thingOf(r, f.agent.first, f.agent.last);
  const object =
    f.affected && f.affected.first > f.head
      ? f.affected
      : f.complements.find((c) => c.preposition === 'with' || c.preposition === 'into')?.group;
  if (!thing || !object) return [];
  const mine: PhraseMatch<AccidentCause> = {
    value: { group: 'weapon', id: 'mine' },
    from: object.first,
    to: object.last + 1,
  };
  const causes =
    tokenAt(r.sentence, object.head)?.lemma === 'mine'
      ? [mine]
      : accidentCausesIn(r.sentence.tokens, object.first, object.last + 1).filter((c) =>
          /^(?:animal|accident|nature)$/.test(c.value.group),
        );
  return causes.length > 0 ? [{ kind: thing.kind, causes, tokens: [thing.at, f.head], frame: f }] : [];
};

/** "the cables got caught in a net": what they are caught in is the cause. */
const entangled = (r: SentenceReading, f: Frame): readonly AccidentTold[] => {
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
export const alternativesAfter = (r: SentenceReading, after: number): readonly PhraseMatch<AccidentCause>[] => {
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

/** All that a sentence tells of the causes of accidents: what words tie to a happening, and what one thing does to another. */
export const accidentsIn = (article: ArticleReading, r: SentenceReading): readonly AccidentTold[] => [
  ...tied(article, r),
  ...done(r),
];
