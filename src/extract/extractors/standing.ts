import { hullOf, type Span } from '../../kernel/span.js';
import type { NounGroup, VerbGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { COURSE } from '../../text/lexicon/opposites.js';
import { lemmaOf } from '../../text/polarity.js';
import { tokenAt } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';

/** One of two states that a clause gives to a thing or a person. */
export interface Standing {
  /** The pair of states: "working", "have:license", "answer". */
  readonly id: string;
  /** False where it says the second of the two. */
  readonly holds: boolean;
  /** What makes claims meet: the thing's lemma, or the full name of a person. */
  readonly thing: string;
  /** Head of whoever has or lacks the thing, null where none is said or needed. */
  readonly bearer: string | null;
  readonly asks: string;
  readonly mark: Span;
  readonly span: Span;
  readonly frame: Frame | null;
  /** What both claims must share where both say it: `object:offer`. */
  readonly scope: readonly string[];
}

/** A verb of a sentence with what it says of whom. */
export interface Said {
  readonly verb: VerbGroup;
  /** Lemma with its particle, also where the particle follows the object: "turned the fan off". */
  readonly lemma: string;
  readonly frame: Frame | null;
  readonly negated: boolean;
  readonly subject: NounGroup | null;
  readonly object: NounGroup | null;
  /** Tokens of the clause from its subject to the next stop, end exclusive. */
  readonly clause: readonly [number, number];
  /** Whether the words put it into a course of things or under a condition ("then", "until"): what held then may not hold at another time. */
  readonly ofItsTime: boolean;
}

const STOP = /^[,;:()\u2014\u2013]$/;
const SUBORDINATE = /^(?:as|when|while|because|after|before|although|though|and|but)$/;

/** Whether nothing between two tokens parts them into two clauses. */
const joined = (r: SentenceReading, from: number, to: number): boolean =>
  !r.sentence.tokens.slice(from, to).some((t) => STOP.test(t.text) || SUBORDINATE.test(t.lower));

const endOf = (r: SentenceReading, verb: VerbGroup): number => {
  const { tokens } = r.sentence;
  const at = tokens.findIndex((t, i) => i > verb.last && (STOP.test(t.text) || SUBORDINATE.test(t.lower)));
  const next = r.chunks.verbs.find((v) => v.first > verb.last && v.form === 'finite');
  return Math.min(at < 0 ? tokens.length : at, next?.first ?? tokens.length);
};

/** The verbs of a sentence that tell of what is, or was, so: no plans, wishes, conditions or questions. */
export const saidIn = (r: SentenceReading): readonly Said[] => {
  const { sentence: s, chunks } = r;
  if (s.tokens.at(-1)?.text === '?') return [];
  return chunks.verbs.flatMap((verb): readonly Said[] => {
    const frame = r.frames.find((f) => f.head === verb.head && !f.nominal) ?? null;
    if (verb.modal !== null || (frame && /^(?:planned|conditional|possible)$/.test(frame.modality))) return [];
    if (!frame && verb.form === 'infinitive') return [];
    const before = chunks.nouns.filter((n) => n.last < verb.first);
    const subject = [...before].reverse().find((n) => joined(r, n.last + 1, verb.first)) ?? null;
    const object = chunks.nouns.find((n) => n.first === verb.last + 1) ?? null;
    const after = object ? tokenAt(s, object.last + 1) : undefined;
    const own = lemmaOf(s, verb);
    const lemma =
      !own.includes(' ') && after && /^(?:off|on|down|up)$/.test(after.lower) ? `${own} ${after.lower}` : own;
    const clause = [subject?.first ?? verb.first, endOf(r, verb)] as const;
    const near = s.tokens.slice(Math.max(0, clause[0] - 1), clause[1] + 1);
    // "sounded just before 5 a.m." only tells the time
    const ofItsTime = near.some((t) => COURSE.test(t.lower) && s.tokens[s.tokens.indexOf(t) + 1]?.pos !== 'NUM');
    return [
      { verb, lemma, frame, negated: frame ? frame.negated : verb.unfulfilled, subject, object, clause, ofItsTime },
    ];
  });
};

/** Lemma of a group's head. */
export const headLemma = (r: SentenceReading, group: NounGroup): string => tokenAt(r.sentence, group.head)?.lemma ?? '';

/** Whether a group is opened by "no". */
export const isNone = (r: SentenceReading, group: NounGroup): boolean =>
  /^(?:no|none|neither)$/.test(tokenAt(r.sentence, group.first)?.lower ?? '');

/** From one group or verb to another. */
export const across = (...parts: readonly ({ readonly span: Span } | null)[]): Span =>
  hullOf(parts.flatMap((p) => (p ? [p.span] : [])));
