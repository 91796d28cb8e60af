import type { NounGroup } from '../../text/chunks.js';
import { clauseEnd } from '../../text/clauses.js';
import type { Frame } from '../../text/frame.js';
import type { Sentence, Token } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';

/** Tokens from the first to the last, end exclusive. */
export type TokenRange = readonly [number, number];

/** Words that tie an effect to its cause, with where each is looked for. */
export interface CausalLink {
  /** The tying words. */
  readonly link: TokenRange;
  readonly effect: TokenRange;
  readonly cause: TokenRange;
  /** The frame of the tying verb, where a verb ties them. */
  readonly frame: Frame | null;
  /** Only a sequence is said ("after"): the cause must be one that can hardly be anything else. */
  readonly weak: boolean;
  /** The words say that this was not the cause ("ruled out sabotage"). */
  readonly ruledOut?: boolean;
  /** The words say what the happening was ("was an accident"): only words for a kind of cause as a whole fit there. */
  readonly copular?: boolean;
  /** The words say that nobody knows ("not clear what caused the fire"). */
  readonly open?: boolean;
}

/** Phrases behind which the cause stands and before which the effect. */
const BACKWARD: readonly (readonly string[])[] = [
  'because of',
  'due to',
  'owing to',
  'as a result of',
  'as a consequence of',
  'as the result of',
  'the result of',
  'a result of',
  'on account of',
  'thanks to',
  'because',
].map((p) => p.split(' '));

/** Phrases of mere sequence. */
const SEQUENCE: readonly (readonly string[])[] = ['after', 'following', 'when', 'in the wake of'].map((p) =>
  p.split(' '),
);

/** Verbs whose subject is the cause of their object: "caused", "sparked"; in the passive the cause follows "by". */
const CAUSING: ReadonlySet<string> = new Set([
  'cause',
  'trigger',
  'spark',
  'ignite',
  'induce',
  'provoke',
  'produce',
  'start',
  'set off',
  'touch off',
  'bring about',
  'bring down',
  'prompt',
]);

/** Verbs with the effect first and the cause behind a preposition: "resulted from", "was blamed on". */
const RESULTING: ReadonlyMap<string, RegExp> = new Map([
  ['result', /^from$/],
  ['stem', /^from$/],
  ['arise', /^from$/],
  ['blame', /^on$/],
  ['attribute', /^to$/],
  ['ascribe', /^to$/],
  ['put down', /^to$/],
  ['trace', /^to$/],
  ['link', /^to$/],
  ['tie', /^to$/],
  ['connect', /^(?:to|with)$/],
  ['trace back', /^to$/],
  ['originate', /^(?:in|from|with)$/],
  ['come', /^from$/],
  ['pin', /^on$/],
]);

/** Verbs with the cause first and the effect behind a preposition: "led to", "resulted in". */
const LEADING: ReadonlyMap<string, RegExp> = new Map([
  ['lead', /^to$/],
  ['result', /^in$/],
  ['contribute', /^to$/],
]);

/** How far from the tying words effect and cause are looked for, in tokens. */
const REACH = 14;

const isBreak = (t: Token | undefined): boolean => t === undefined || /^[;:.!?]$/.test(t.text);

const startOfClause = (s: Sentence, at: number): number => {
  let i = at;
  while (i > 0 && at - i < REACH && !isBreak(s.tokens[i - 1])) i--;
  return i;
};

/** The end of the clause that opens at a token: at its break, or where another predicate begins. */
const endOfClause = (r: SentenceReading, from: number): number =>
  Math.min(clauseEnd(r.sentence, r.chunks, from), from + REACH);

/** A group with the "of …" behind it: "a failure of the rear engine". */
const withTail = (r: SentenceReading, group: NounGroup): TokenRange => {
  const next = r.chunks.nouns.find(
    (n) => n.first === group.last + 2 && /^(?:of|in|from|with)$/.test(n.preposition ?? ''),
  );
  return [group.first, (next ?? group).last + 1];
};

/** "the dam to burst": what was caused is told by the infinitive behind its group. */
const withInfinitive = (r: SentenceReading, group: NounGroup): TokenRange => {
  const [first, end] = withTail(r, group);
  return r.sentence.tokens[end]?.lower === 'to' && r.sentence.tokens[end + 1]?.pos === 'VERB'
    ? [first, end + 2]
    : [first, end];
};

/** What follows "by" right behind a passive verb, also where it opens with a participle ("by speeding", "by panicking crews"); null without one. */
export const byRange = (r: SentenceReading, head: number): TokenRange | null => {
  const { tokens } = r.sentence;
  for (const at of [head + 1, head + 2]) {
    if (tokens[at]?.lower !== 'by') continue;
    const next = tokens[at + 1];
    const group = r.chunks.nouns.find((n) => n.first > at && n.first <= at + 3);
    // "by a broken switch": the tagger takes both words for verbs
    const end = group ? withTail(r, group)[1] : next?.pos === 'DET' ? at + 4 : at + 2;
    return next?.pos === 'PUNCT' ? null : [at + 1, end];
  }
  return null;
};

const matches = (s: Sentence, at: number, phrase: readonly string[]): boolean =>
  phrase.every((w, k) => s.tokens[at + k]?.lower === w);

/** "crashed because of fog", "the fire was due to a short circuit". */
const phraseLinks = (r: SentenceReading): readonly CausalLink[] => {
  const s = r.sentence;
  return s.tokens.flatMap((_, i): readonly CausalLink[] => {
    const strong = BACKWARD.find((p) => matches(s, i, p));
    const phrase = strong ?? SEQUENCE.find((p) => matches(s, i, p));
    if (!phrase || (strong?.[0] === 'the' && s.tokens[i - 1]?.lower === 'as')) return [];
    const after = i + phrase.length;
    // "because of" is one phrase, "because" opens a clause: its end is the sentence's next break
    const clausal = phrase.length === 1;
    const end = clausal ? Math.min(s.tokens.length, after + REACH) : endOfClause(r, after);
    const stop = clausal ? s.tokens.findIndex((t, k) => k >= after && k < end && /^[,;:]$/.test(t.text)) : -1;
    const link: TokenRange = [i, after];
    const cause: TokenRange = [after, stop > 0 ? stop : end];
    const weak = strong === undefined;
    // "Because of fog, two planes crashed": what opens the sentence has its effect behind the comma
    if (i <= 1) {
      const comma = s.tokens.findIndex((t, k) => k > after && k < after + REACH && t.text === ',');
      if (comma < 0) return [];
      return [
        {
          link,
          cause: [after, comma],
          effect: [comma + 1, Math.min(s.tokens.length, comma + REACH)],
          frame: null,
          weak,
        },
      ];
    }
    return [{ link, cause, effect: [startOfClause(s, i), i], frame: null, weak }];
  });
};

/** Words between a subject and the infinitive that its verb of opinion governs: "is thought to have", "appears to have". */
const RAISING =
  /^(?:be|have|to|think|believe|suspect|say|report|appear|seem|know|understand|presume|likely|initially|probably|reportedly|also|may|might|could|allege)$/;

/** "a cable is thought to have sparked the blaze": the subject of the verb of opinion caused it. */
const raisedSubject = (r: SentenceReading, head: number): NounGroup | null => {
  const group = r.chunks.nouns.filter((n) => n.last < head && n.preposition === null).at(-1);
  if (!group || head - group.last > 7) return null;
  const between = r.sentence.tokens.slice(group.last + 1, head);
  return between.length > 0 && between.every((t) => RAISING.test(t.lemma) || RAISING.test(t.lower)) ? group : null;
};

/** "The crash followed an engine fire": a sequence told by a verb. */
const followed = (r: SentenceReading, f: Frame): readonly CausalLink[] =>
  f.predicate === 'follow' && f.agent && f.affected && f.affected.first > f.head
    ? [
        {
          link: [f.head, f.head + 1],
          effect: [f.agent.first, f.agent.last + 1],
          cause: withTail(r, f.affected),
          frame: f,
          weak: true,
        },
      ]
    : [];

const verbLinks = (r: SentenceReading): readonly CausalLink[] => {
  const s = r.sentence;
  return r.frames.flatMap((f): readonly CausalLink[] => {
    if (f.nominal) return [];
    const by = f.complements.find((c) => c.preposition === 'by')?.group;
    const link: TokenRange = [f.head, f.head + 1];
    const passive = by !== undefined && f.agent === by;
    if (CAUSING.has(f.predicate)) {
      if (passive && f.affected)
        return [
          { link, effect: [f.affected.first, f.affected.last + 1], cause: withTail(r, by), frame: f, weak: false },
        ];
      if (!passive && f.agent && f.affected && f.affected.first > f.head)
        return [{ link, effect: withInfinitive(r, f.affected), cause: withTail(r, f.agent), frame: f, weak: false }];
      const raised = !passive && f.affected && f.affected.first > f.head ? raisedSubject(r, f.head) : null;
      if (raised && f.affected)
        return [{ link, effect: withTail(r, f.affected), cause: withTail(r, raised), frame: f, weak: false }];
      // "the crash, which was caused by fog", "a fire caused by fog" where the chunker gives no subject
      const behind = byRange(r, f.head);
      return behind ? [{ link, effect: [startOfClause(s, f.head), f.head], cause: behind, frame: f, weak: false }] : [];
    }
    const sequence = followed(r, f);
    if (sequence.length > 0) return sequence;
    const resulting = RESULTING.get(f.predicate);
    const lead = LEADING.get(f.predicate);
    const subject = f.affected && f.affected.last < f.head ? f.affected : f.agent;
    const behind = (at: RegExp): NounGroup | undefined =>
      f.complements.find((c) => at.test(c.preposition) && c.group.first - f.head <= 8)?.group;
    if (resulting) {
      const group = behind(resulting);
      if (!group) return blamed(r, f);
      const object = f.affected && f.affected.first > f.head && f.affected !== group ? f.affected : subject;
      return object
        ? [{ link, effect: [object.first, object.last + 1], cause: withTail(r, group), frame: f, weak: false }]
        : [];
    }
    if (lead && subject) {
      const group = behind(lead);
      return group ? [{ link, effect: withTail(r, group), cause: withTail(r, subject), frame: f, weak: false }] : [];
    }
    return [];
  });
};

/** "blamed fog for the crash". */
const blamed = (r: SentenceReading, f: Frame): readonly CausalLink[] => {
  const group = f.complements.find((c) => c.preposition === 'for')?.group;
  return f.predicate === 'blame' && f.affected && group
    ? [
        {
          link: [f.head, f.head + 1],
          effect: withTail(r, group),
          cause: withTail(r, f.affected),
          frame: f,
          weak: false,
        },
      ]
    : [];
};

/** "the cause of the crash was fog", "the cause of the fire is under investigation", "the cause is not known". */
const nounLinks = (r: SentenceReading): readonly CausalLink[] => {
  const s = r.sentence;
  return s.tokens.flatMap((t, i): readonly CausalLink[] => {
    if (t.lower !== 'cause' || t.pos === 'VERB') return [];
    const of = /^(?:of|for|behind)$/.test(s.tokens[i + 1]?.lower ?? '');
    const copula = s.tokens.findIndex(
      (w, k) => k > i && k < i + 10 && (w.lemma === 'be' || /^(?:remain|remains|remained|was|is)$/.test(w.lower)),
    );
    // "did not give a cause", "the authorities are investigating the cause of the fire"
    if (copula < 0)
      return [
        {
          link: [i, i + 1],
          effect: of ? [i + 1, Math.min(s.tokens.length, i + 7)] : [startOfClause(s, i), i],
          cause: [startOfClause(s, i), i],
          frame: null,
          weak: false,
        },
      ];
    const end = endOfClause(r, copula + 1);
    return [
      {
        link: [i, i + 1],
        effect: of ? [i + 1, copula] : [startOfClause(s, i), i],
        cause: [copula + 1, Math.max(end, Math.min(s.tokens.length, copula + 6))],
        frame: null,
        weak: false,
      },
    ];
  });
};

/** "a loose bolt was to blame for the crash", "… was responsible for …", "… was the cause of …". */
const blameLinks = (r: SentenceReading): readonly CausalLink[] => {
  const s = r.sentence;
  return s.tokens.flatMap((_, i): readonly CausalLink[] => {
    const tie = [
      ['to', 'blame', 'for'],
      ['responsible', 'for'],
      ['the', 'cause', 'of'],
    ].find((p) => matches(s, i, p));
    if (!tie || s.tokens[i - 1]?.lemma !== 'be') return [];
    const after = i + tie.length;
    return [
      {
        link: [i, after],
        cause: [startOfClause(s, i), i - 1],
        effect: [after, Math.min(s.tokens.length, after + 6)],
        frame: null,
        weak: false,
      },
    ];
  });
};

/** Every tie of an effect to a cause that a sentence makes in words. */
export const causalLinksIn = (r: SentenceReading): readonly CausalLink[] => [
  ...phraseLinks(r),
  ...verbLinks(r),
  ...nounLinks(r),
  ...blameLinks(r),
];
