import type { Chunks, NounGroup, VerbGroup } from './chunks.js';
import { hasOwnVerb } from './clauses.js';
import { tokenAt, type Sentence } from './sentence.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After "no" these make a bound or a fixed phrase, not a denial: "no fewer than nine", "no doubt". */
const NOT_DENIED_BY_NO = setOf(
  'fewer less more longer later earlier sooner doubt matter wonder surprise further other',
);

const NEGATIVE_PRONOUNS = setOf('nobody nothing none neither');

/** After "not" these make a subject that is none at all: "not a single house stood"; "not all" leaves some. */
const AFTER_NOT = setOf('a an one even');

/** With "any" these leave next to nobody. */
const ALMOST_NO = setOf('hardly barely scarcely');

/** Whether a noun group that begins at a token denies: "no one", "nobody", "none of the crew", "neither side", "no ship", "not one house". */
const deniesAt = (s: Sentence, first: number): boolean => {
  const word = tokenAt(s, first)?.lower ?? '';
  if (NEGATIVE_PRONOUNS.has(word)) return tokenAt(s, first + 1)?.lower !== 'but';
  if (word === 'no') return !NOT_DENIED_BY_NO.has(tokenAt(s, first + 1)?.lower ?? '');
  // "hardly anyone noticed": the adverb opens the group or stands before it
  if (word.startsWith('any')) return ALMOST_NO.has(tokenAt(s, first - 1)?.lower ?? '');
  if (ALMOST_NO.has(word)) return (tokenAt(s, first + 1)?.lower ?? '').startsWith('any');
  return tokenAt(s, first - 1)?.lower === 'not' && AFTER_NOT.has(word);
};

/** Longest way back from a verb to the head of its subject, in groups: "none of the crew of the ship". */
const OF_CHAIN = 3;

/** "Nobody was held", "none of the crew survived": the group before the verb, over what "of" hangs on it. */
const hasNegativeSubject = (s: Sentence, chunks: Chunks, verb: VerbGroup, subject: NounGroup | null): boolean => {
  if (!subject || subject.first > verb.first) return false;
  // "neither the mayor nor the governor came"
  if (deniesAt(s, subject.first) || tokenAt(s, subject.first - 1)?.lower === 'nor') return true;
  let at = chunks.nouns.indexOf(subject);
  for (let n = 0; n < OF_CHAIN; n++) {
    const group = chunks.nouns[at];
    const before = chunks.nouns[at - 1];
    if (group?.preposition !== 'of' || before?.last !== group.first - 2) return false;
    if (deniesAt(s, before.first)) return true;
    at--;
  }
  return false;
};

const hasNegativeObject = (s: Sentence, chunks: Chunks, object: NounGroup | null): boolean =>
  object !== null && deniesAt(s, object.first) && !hasOwnVerb(s, chunks, object);

const OPENING_NO = setOf('point time stage moment circumstances way account means occasion');

/** "At no point did he flee", "he was in no way involved": a phrase of "no" that denies the whole clause. */
const hasNegativePhrase = (s: Sentence, chunks: Chunks, verb: VerbGroup): boolean =>
  chunks.nouns.some(
    (n) =>
      n.preposition !== null &&
      tokenAt(s, n.first)?.lower === 'no' &&
      OPENING_NO.has(tokenAt(s, n.head)?.lower ?? '') &&
      n.last < verb.head &&
      verb.head - n.last <= 5 &&
      !s.tokens.slice(n.last + 1, verb.head).some((t) => t.text === ',' || t.text === ';'),
  );

/** Verbs whose clause did not happen, if they did. */
const DENYING = setOf('deny refute disprove debunk rebut dispute');
/** Verbs that set aside what somebody said: "rejected claims that". */
const SETTING_ASIDE = setOf('deny refute disprove debunk rebut reject dismiss dispute contradict');
const SAYINGS = setOf(
  'claim report allegation suggestion accusation rumour rumor charge assertion speculation notion idea',
);
const UNTRUE = setOf('false untrue wrong incorrect lie');
const PROOF = setOf('evidence sign indication proof suggestion');

/** "denied that he fled", "rejected claims that he fled", "it is not true that he fled", "there is no evidence that he fled". */
const isDeniedClause = (s: Sentence, chunks: Chunks, verb: VerbGroup, subject: NounGroup | null): boolean => {
  const governing = chunks.verbs[chunks.verbs.indexOf(verb) - 1];
  if (verb.form !== 'finite' || !governing || !subject || subject.first <= governing.last) return false;
  const lemma = tokenAt(s, governing.head)?.lemma ?? '';
  // "that officers": the tagger may take the conjunction for a determiner
  const start = tokenAt(s, subject.first)?.lower === 'that' ? subject.first + 1 : subject.first;
  const bridge = s.tokens.slice(governing.last + 1, start).map((t) => t.lower);
  if (bridge.length > 5 || bridge.includes(',')) return false;
  const that = bridge.at(-1) === 'that';
  if (bridge.length === 0 || (that && bridge.length === 1)) return DENYING.has(lemma) && !governing.negated;
  if (!that) return false;
  const noun = tokenAt(s, start - 2);
  if (SETTING_ASIDE.has(lemma) && SAYINGS.has(noun?.lemma ?? '')) return !governing.negated;
  if (noun && PROOF.has(noun.lemma)) return bridge.includes('no') || governing.negated;
  if (lemma !== 'be') return false;
  return UNTRUE.has(noun?.lower ?? '')
    ? !governing.negated
    : /^(?:true|case)$/.test(noun?.lower ?? '') && governing.negated;
};

/** "did not leave until noon": then it happened. */
const happensLater = (s: Sentence, verb: VerbGroup): boolean => {
  if (!verb.negated || verb.modal !== null || tokenAt(s, verb.first)?.lower === 'never') return false;
  const after = s.tokens.slice(verb.last + 1, verb.last + 8);
  const until = after.findIndex((t) => t.lower === 'until' || t.lower === 'till');
  return (
    until >= 0 &&
    !after.slice(0, until).some((t) => t.text === ',' || t.text === ';') &&
    after[until + 1]?.lower !== 'further'
  );
};

/** "rather than apologise", "instead of paying": what was left undone for something else. */
const isForgone = (s: Sentence, verb: VerbGroup): boolean =>
  /^(?:rather than|instead of)$/.test(
    s.tokens
      .slice(Math.max(0, verb.first - 2), verb.first)
      .map((t) => t.lower)
      .join(' '),
  );

/** Whether the words around a verb turn what it says into its opposite, the verb's own negation left aside. */
export const isTurned = (
  s: Sentence,
  chunks: Chunks,
  verb: VerbGroup,
  subject: NounGroup | null,
  object: NounGroup | null,
): boolean =>
  [
    hasNegativeSubject(s, chunks, verb, verb.form === 'finite' ? subject : null),
    hasNegativeObject(s, chunks, object),
    hasNegativePhrase(s, chunks, verb),
    isDeniedClause(s, chunks, verb, subject),
    happensLater(s, verb),
    verb.form === 'gerund' && tokenAt(s, verb.first - 1)?.lower === 'without',
    isForgone(s, verb),
  ].filter(Boolean).length %
    2 ===
  1;

/** Verbs that keep what their object names from happening. */
const ANNULLING = setOf('cancel scrap avert avoid abort prevent foil thwart forestall');

/** "averted a strike", "the march was cancelled", "without casualties", "no agreement": what the noun names did not happen. */
export const isAnnulled = (s: Sentence, chunks: Chunks, noun: NounGroup): boolean => {
  if (deniesAt(s, noun.first) || noun.preposition === 'without') return true;
  const before = chunks.verbs.find((v) => v.last === noun.first - 1);
  const after = chunks.verbs.find((v) => v.first === noun.last + 1);
  const by =
    before?.voice === 'active' && noun.preposition === null
      ? before
      : after?.voice === 'passive' && noun.preposition === null
        ? after
        : null;
  return by !== null && ANNULLING.has(tokenAt(s, by.head)?.lemma ?? '') && !by.unfulfilled;
};

/** Whether a clause is only supposed: "if he resigned", "unless they pay". */
export const isSupposed = (s: Sentence, chunks: Chunks, verb: VerbGroup, subject: NounGroup | null): boolean => {
  const near = subject && subject.first < verb.first ? subject : chunks.nouns.find((n) => n.last === verb.first - 1);
  return /^(?:if|unless)$/.test(tokenAt(s, (near ?? verb).first - 1)?.lower ?? '');
};
