import type { Sentence, Token } from '../sentence.js';

/** Which way the governing verb looks; `open` where it does not say (present tense, no verb). */
export type Tense = 'past' | 'future' | 'open';

/** Tense that holds at a token of the sentence. */
export type TenseAt = (token: number) => Tense;

interface VerbGroup {
  readonly clause: number;
  readonly first: number;
  readonly last: number;
  readonly tense: Tense;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WILL = words("will wo 'll ll shall");
const MODALS = words('would could might may should must');
const PAST_AUX = words("was were had did has have having 've 'd ve");
const BE_PRESENT = words("is are am 's 're 'm be");
/** "X to do on Monday" after these is still to come. */
const PROSPECTIVE = words(
  'plan hope expect agree intend aim vow pledge promise want prepare threaten decide schedule invite propose wish seek ask urge order call set due poise slate like likely ready face go',
);
/** Participles and adjectives that put what follows ahead: "talks scheduled for Tuesday", "is due on Friday". */
const AHEAD = words('due scheduled expected slated planned poised');
/** Verbs of timetables: their present tense with a day means the day to come ("the festival opens on Friday"). */
const TIMETABLE = words('begin start open run resume meet travel visit arrive leave depart return expire vote launch');
/** Words after a comma that open another clause. */
const OPENERS = words('and but while who which where when as after before although though because so or if whose');
const BREAKS = words('; : — ( ) "');
const HARD_OPENERS = words('who which that whose while because although');
const INNER = words('ADV PART');
/** Past tense and present look alike; news uses the past. */
const SAME_PAST = words('hit put cut shut hurt spread split set let quit beat cost burst');

const isVerb = (token: Token): boolean =>
  token.pos === 'VERB' || token.pos === 'AUX' || AHEAD.has(token.lower) || WILL.has(token.lower);

/** Clause number of each token: a cheap cut at marks and at words that open another clause. */
const clausesOf = (tokens: readonly Token[]): readonly number[] => {
  let clause = 0;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const hard = HARD_OPENERS.has(token.lower) && (token.lower !== 'that' || (before !== undefined && isVerb(before)));
    if (BREAKS.has(token.text) || hard || (before?.text === ',' && OPENERS.has(token.lower))) clause++;
    return clause;
  });
};

/** "takes place", "goes to the polls", "comes into force": timetable only with what follows. */
const TIMETABLE_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', words('place effect')],
  ['go', words('on to into')],
  ['come', words('into')],
]);

const simpleTense = (token: Token, next: Token | undefined): Tense => {
  const { lower, lemma } = token;
  if (
    lower !== 'took' &&
    lower !== 'went' &&
    lower !== 'came' &&
    TIMETABLE_PHRASES.get(lemma)?.has(next?.lower ?? '')
  ) {
    return lower.endsWith('ing') ? 'open' : 'future';
  }
  if (SAME_PAST.has(lower)) return 'past';
  if (TIMETABLE.has(lemma) && (lower === lemma || lower.endsWith('s'))) return 'future';
  if (lower === lemma || lower.endsWith('s') || lower.endsWith('ing')) return 'open';
  return 'past';
};

/** The tense of one verb group; null for a bare "-ing" or an infinitive, which take that of their governor. */
const groupTense = (
  group: readonly Token[],
  next: Token | undefined,
  before: VerbGroup | null,
  governor: string,
): Tense | null => {
  const lowers = group.map((token) => token.lower);
  const head = group.at(-1);
  const first = group[0];
  if (!head || !first) return null;
  if (lowers.some((word) => WILL.has(word))) return lowers.includes('have') ? 'open' : 'future';
  if (lowers.some((word) => MODALS.has(word))) return lowers.includes('have') ? 'past' : 'future';
  if (AHEAD.has(head.lower) && head.lower !== 'planned') return 'future';
  if (head.lower === 'planned' && group.length === 1) return 'future';
  if (head.lower === 'set' && next?.lower === 'for') return 'future';
  if (first.lower === 'to') {
    if (PROSPECTIVE.has(governor) || AHEAD.has(governor) || governor === 'be') return 'future';
    return before === null ? 'future' : before.tense === 'future' ? 'future' : null;
  }
  if (lowers.some((word) => PAST_AUX.has(word)))
    return group.length === 1 && /^ha(s|ve)$/.test(head.lower) ? 'open' : 'past';
  if (BE_PRESENT.has(first.lower)) {
    return head.lower.endsWith('ing') && (TIMETABLE.has(head.lemma) || head.lower === 'going') ? 'future' : 'open';
  }
  if (group.length === 1 && head.lower.endsWith('ing')) return null;
  return simpleTense(head, next);
};

/** Verb groups in order; those that take their governor's tense have it already. */
const groupsOf = (tokens: readonly Token[], clauses: readonly number[]): readonly VerbGroup[] => {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const infinitive =
      token?.lower === 'to' &&
      next !== undefined &&
      (next.pos === 'VERB' || next.pos === 'AUX') &&
      next.lower === next.lemma;
    if (!token || (!isVerb(token) && !infinitive)) {
      i++;
      continue;
    }
    const group: Token[] = [token];
    let j = i + 1;
    while (j < tokens.length && clauses[j] === clauses[i]) {
      const here = tokens[j];
      if (!here || here.lower === 'to') break;
      if (isVerb(here)) group.push(here);
      else if (!INNER.has(here.pos) || !isVerb(tokens[j + 1] ?? here)) break;
      j++;
    }
    const clause = clauses[i] ?? 0;
    const before = groups.at(-1);
    const governing = before?.clause === clause ? before : null;
    const adjacent = tokens[i - 1];
    const near = governing !== null && i - governing.last <= 5 ? (tokens[governing.last]?.lemma ?? '') : '';
    const governor = adjacent !== undefined && PROSPECTIVE.has(adjacent.lemma) ? adjacent.lemma : near;
    const tense = groupTense(group, tokens[j], governing, governor) ?? governing?.tense ?? 'open';
    groups.push({ clause, first: i, last: j - 1, tense });
    i = j;
  }
  return groups;
};

/**
 * Reads which way the verb that governs a place in the sentence looks: the nearest verb group to its left in the same clause, else the
 * nearest to its right there, else the nearest in the sentence. One linear pass; each question costs constant time.
 */
export const tenseReader = (sentence: Sentence): TenseAt => {
  const { tokens } = sentence;
  const clauses = clausesOf(tokens);
  const groups = groupsOf(tokens, clauses);
  const left: (VerbGroup | null)[] = [];
  const right: (VerbGroup | null)[] = new Array<VerbGroup | null>(tokens.length).fill(null);
  let g = -1;
  for (let i = 0; i < tokens.length; i++) {
    while (g + 1 < groups.length && (groups[g + 1]?.first ?? i) < i) g++;
    left.push(groups[g] ?? null);
  }
  g = groups.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    while (g > 0 && (groups[g - 1]?.first ?? i) > i) g--;
    right[i] = groups[g] ?? null;
  }
  return (token) => {
    const clause = clauses[token];
    const before = left[token] ?? null;
    const after = right[token] ?? null;
    const untilAhead = /^(?:until|till)$/.test(tokens[token - 1]?.lower ?? '');
    if (tokens[token - 1]?.lower === 'of' && tokens[token - 2]?.lower === 'ahead') return 'future';
    const chosen = before?.clause === clause ? before : after?.clause === clause ? after : (before ?? after);
    const tense = chosen?.tense ?? 'open';
    return untilAhead && tense === 'open' ? 'future' : tense;
  };
};
