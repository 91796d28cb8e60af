import type { Token } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';
import type { CausalLink, TokenRange } from './causal-links.js';

/** How far behind the words that judge it a cause is looked for, in tokens. */
const REACH = 9;

const isBreak = (t: Token | undefined): boolean => t === undefined || /^[;:.!?,]$/.test(t.text);

/** Where a clause ends that begins at a token: at a break, or where it turns ("but", "while"). */
const endFrom = (tokens: readonly Token[], from: number): number => {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++)
    if (isBreak(tokens[i]) || /^(?:but|while|although|though|who|which)$/.test(tokens[i]?.lower ?? '')) return i;
  return Math.min(tokens.length, from + REACH);
};

/** Where the subject of a verb begins. */
const subjectOf = (r: SentenceReading, verb: number): TokenRange | null => {
  const group = r.chunks.nouns.filter((n) => n.last < verb && verb - n.last <= 5 && n.preposition === null).at(-1);
  return group ? [group.first, group.last + 1] : null;
};

const RULING = /^(?:exclude|discount|dismiss|discard)$/;
const HELD_BACK =
  /^(?:not|n't|never|cannot|refused|refuse|declined|yet|early|premature|without|unable|could|may|might)$/;

/** Tokens of "ruled out", and where they end; null where nothing is ruled out, or it is held back ("could not rule out"). */
const rulingAt = (tokens: readonly Token[], i: number): number | null => {
  const t = tokens[i];
  const out = t?.lemma === 'rule' && tokens[i + 1]?.lower === 'out';
  if (!out && !(t?.pos === 'VERB' && RULING.test(t.lemma))) return null;
  const before = tokens.slice(Math.max(0, i - 4), i);
  return before.some((b) => HELD_BACK.test(b.lower)) ? null : out ? i + 2 : i + 1;
};

/** "ruled out sabotage", "foul play was ruled out", "had nothing to do with the weather". */
const ruledOut = (r: SentenceReading): readonly CausalLink[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly CausalLink[] => {
    const end = rulingAt(tokens, i);
    const link: TokenRange = [i, end ?? i];
    if (end !== null) {
      const passive = /^(?:be|get)$/.test(tokens[i - 1]?.lemma ?? '');
      const cause = passive ? subjectOf(r, i) : ([end, endFrom(tokens, end)] as const);
      return cause ? [{ link, cause, effect: [i, i], frame: null, weak: false, ruledOut: true }] : [];
    }
    const nothing =
      t.lower === 'nothing' && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.lower === 'do' ? i + 4 : null;
    const unrelated =
      /^(?:not|n't)$/.test(t.lower) && /^(?:link|relate|connect)$/.test(tokens[i + 1]?.lemma ?? '') ? i + 3 : null;
    const from = nothing ?? unrelated;
    if (from === null) return [];
    return [
      {
        link: [i, from],
        cause: [from, endFrom(tokens, from)],
        effect: subjectOf(r, i) ?? [i, i],
        frame: null,
        weak: false,
        ruledOut: true,
      },
    ];
  });
};

/** Words before the verb that keep a sentence from saying what the happening was: "no reason to believe that it was sabotage". */
const UNSAID =
  /^(?:no|nothing|if|whether|doubt|deny|denies|denied|denying|unlikely|ready|could|would|may|might|once|fear|feared|fears|had|claim|claims|claimed)$/;
/** Words of a comparison or an order: "the second attack", "one of the worst accidents" say nothing of the cause. */
const RANKED =
  /^(?:one|first|second|third|fourth|fifth|sixth|latest|last|worst|deadliest|biggest|largest|most|another|of|among|like|caused|due|by|the)$/;
const MANNER = /^(?:not|n't|most|likely|probably|possibly|apparently|actually|in|fact|simply|more|also|clearly)$/;
const isNot = (t: Token | undefined): boolean => /^(?:not|n't)$/.test(t?.lower ?? '');

/** "was not a bombing but an accident", "was most likely an accident", "was arson": what a happening is said to have been. */
const wasWhat = (r: SentenceReading): readonly CausalLink[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly CausalLink[] => {
    if (t.lemma !== 'be' || !/^(?:was|were|is|been|be)$/.test(t.lower)) return [];
    let at = i + 1;
    while (MANNER.test(tokens[at]?.lower ?? '')) at++;
    const subject = subjectOf(r, i);
    if (!subject || tokens.slice(Math.max(0, i - 8), i).some((w) => UNSAID.test(w.lower))) return [];
    // "does not appear to have been set on purpose"
    const not = tokens.slice(i + 1, at).some(isNot) || tokens.slice(subject[1], i).some(isNot);
    if (
      RANKED.test(tokens[at]?.lower ?? '') ||
      (tokens[at]?.lower === 'the' && RANKED.test(tokens[at + 1]?.lower ?? ''))
    )
      return [];
    const end = endFrom(tokens, at);
    const link: TokenRange = [i, at];
    const one = { link, effect: subject, frame: null, weak: false, copular: true };
    const first: CausalLink = { ...one, cause: [at, end], ...(not ? { ruledOut: true } : {}) };
    const turn = not && tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'but' ? end + 2 : end + 1;
    const turned = not && tokens[turn - 1]?.lower === 'but';
    return turned ? [first, { ...one, cause: [turn, endFrom(tokens, turn)] }] : [first];
  });
};

/** "Prosecutors suspect arson", "sabotage is suspected", "sabotage was to blame": causes of what was told before. */
const suspected = (r: SentenceReading): readonly CausalLink[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly CausalLink[] => {
    const link: TokenRange = [i, i + 1];
    const blamed = t.lower === 'blame' && tokens[i - 1]?.lower === 'to' && tokens[i + 1]?.lower !== 'for';
    if (blamed) {
      const cause = subjectOf(r, i - 2);
      return cause ? [{ link, cause, effect: [i, i], frame: null, weak: false }] : [];
    }
    if (t.lemma !== 'suspect' || t.pos !== 'VERB') return [];
    const passive = /^(?:be|get)$/.test(tokens[i - 1]?.lemma ?? '');
    if (!passive && t.lower === 'suspected' && tokens[i - 1]?.pos !== 'NOUN' && tokens[i - 1]?.pos !== 'PROPN')
      return [];
    const cause = passive ? subjectOf(r, i - 1) : ([i + 1, endFrom(tokens, i + 1)] as const);
    return cause ? [{ link, cause, effect: [i, i], frame: null, weak: false }] : [];
  });
};

/** Words by which a sentence leaves open what follows. */
const OPEN =
  /^(?:unclear|clear|early|know|known|determine|determined|establish|established|investigate|investigating|probe|probing|examine|examining|find|say|sure|mystery|unknown|yet|piece)$/;
const CAUSED = /^(?:cause|spark|trigger|start|ignite|lead|happen|prompt)$/;

/** "It was not clear what caused the fire", "too early to say what had started it": the cause is open. */
const whatCaused = (r: SentenceReading): readonly CausalLink[] => {
  const { tokens } = r.sentence;
  return tokens.flatMap((t, i): readonly CausalLink[] => {
    if (t.lower !== 'what') return [];
    const verb = tokens.findIndex((w, k) => k > i && k <= i + 3 && CAUSED.test(w.lemma));
    const open = tokens.findIndex((w, k) => k < i && i - k <= 7 && OPEN.test(w.lower));
    if (verb < 0 || open < 0) return [];
    return [
      {
        link: [i, verb + 1],
        cause: [open, i],
        effect: [verb + 1, Math.min(tokens.length, verb + 6)],
        frame: null,
        weak: false,
        open: true,
      },
    ];
  });
};

/** Causes that a sentence suspects, rules out, says a happening to have been, or leaves open. */
export const judgedCausesIn = (r: SentenceReading): readonly CausalLink[] => [
  ...ruledOut(r),
  ...wasWhat(r),
  ...suspected(r),
  ...whatCaused(r),
];
