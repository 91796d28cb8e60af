import { verbOfPastForm } from './lexicon/wordnet/lemmas.js';
import { sensesOf } from './lexicon/wordnet/synsets.js';
import { verbSense } from './lexicon/predicates.js';
import type { PartOfSpeech, Token } from './sentence.js';

/**
 * Corrections of the tagger's commonest mistakes in news prose, each a pattern of neighbours. Applied left to right, once.
 * They look at shapes, at closed classes of words, and at whether the dictionary has a verb for a past form that the tagger does not know.
 */
export const retag = (tokens: readonly Token[]): readonly Token[] => {
  const out = [...tokens];
  for (const [i, token] of tokens.entries()) {
    const pos = corrected(out, i, token);
    const acting =
      pos === 'VERB' && pos !== token.pos && token.lower.endsWith('ing')
        ? (actingVerb(token.lower) ?? verbOfIng(token.lower))
        : null;
    const lemma = acting ?? (pos === 'VERB' ? verbLemma(token, pos !== token.pos) : token.lemma);
    if (pos !== token.pos || lemma !== token.lemma) out[i] = { ...token, pos, lemma };
  }
  return out;
};

const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['hit', 'hit'],
  ['cut', 'cut'],
  ['struck', 'strike'],
  ['set', 'set'],
  ['put', 'put'],
  ['left', 'leave'],
  ['shut', 'shut'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['fell', 'fall'],
  ['rose', 'rise'],
]);

/** A verb of one short syllable doubles its last letter before an ending ("stagged"): where a form does not ("staged", "fining"), an "e" was cut off. */
const SHORT_STEM = /^[^aeiou]{1,3}[aeiou][bdfgklmnprstvz]$/;

const withSilentE = (token: Token): string | null => {
  const { lower, lemma } = token;
  const cut = lower === `${lemma}ed` || lower === `${lemma}ing`;
  return cut && SHORT_STEM.test(lemma) && sensesOf(`${lemma}e`, 'verb').offsets.length > 0 ? `${lemma}e` : null;
};

/** The lemma of a verb: the tagger cuts some short ("raped" → rap), leaves past forms that it does not know ("reburied"), and all that it took for another word. */
const verbLemma = (token: Token, isNew: boolean): string => {
  const known = isNew ? IRREGULAR_PAST.get(token.lower) : undefined;
  if (known !== undefined) return known;
  const uncut = token.lemma === token.lower && (isNew || token.lower.endsWith('ed'));
  return (uncut ? verbOfPastForm(token.lower) : withSilentE(token)) ?? token.lemma;
};

/** Words after a past form that begin its object or end its clause as a passive does. */
const OBJECT_START = /^(?:its|his|her|their|our|my|them|him|us|it|down|up|off|out|away|back)$/;

/** "was interested in": an adjective in its own right. */
const isUsualAdjective = (lower: string): boolean => sensesOf(lower, 'adj').attested > 0;

/** "rioters ransacked nine shops", "nine shops were ransacked by rioters": a past form that the tagger takes for an adjective or a noun. */
const isUnknownPast = (tokens: readonly Token[], i: number, token: Token): boolean => {
  if ((token.pos !== 'ADJ' && token.pos !== 'NOUN') || token.lemma !== token.lower) return false;
  const next = tokens[i + 1];
  // "was not extinguished", "hardly informed anyone": a word of negation between changes nothing
  const skipped = /^(?:not|n't|never|hardly|scarcely|barely)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  const before = tokens[skipped]?.pos;
  const active =
    (before === 'NOUN' || before === 'PROPN' || before === 'PRON') &&
    next !== undefined &&
    (next.pos === 'DET' ||
      next.pos === 'NUM' ||
      OBJECT_START.test(next.lower) ||
      (skipped < i - 1 && next.pos === 'PRON'));
  const particled = next !== undefined && OBJECT_START.test(next.lower);
  const passive = next?.lower === 'by' || (before === 'AUX' && (particled || !isUsualAdjective(token.lower)));
  return (active || passive) && verbOfPastForm(token.lower) !== null;
};

/** The verb that an "-ing" form is of, where it is one that news counts with; null otherwise. */
const actingVerb = (form: string): string | null => {
  const stem = form.slice(0, -3);
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, undoubled].find((v) => verbSense(v)?.role === 'transitive') ?? null;
};

/** The verb that an "-ing" form is of, by the dictionary; null where it is of none. */
const verbOfIng = (form: string): string | null => {
  const stem = form.slice(0, -3);
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, undoubled].find((v) => sensesOf(v, 'verb').offsets.length > 0) ?? null;
};

const corrected = (tokens: readonly Token[], i: number, token: Token): PartOfSpeech => {
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const before = previous?.pos;
  // "and wounding at least 20": the object of an "-ing" form follows with its number
  if (
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    token.lower.endsWith('ing') &&
    (before === 'CCONJ' || previous?.text === ',') &&
    next &&
    (next.pos === 'NUM' ||
      /^(?:at|more|some|about|around|nearly|almost|over|dozens|hundreds|several|many|scores)$/.test(next.lower)) &&
    actingVerb(token.lower) !== null
  )
    return 'VERB';
  // "7:37 AM", "10 pm": half a day, and no verb
  if (/^[ap]\.?m\.?$/.test(token.lower) && before === 'NUM') return 'NOUN';
  // "had tortured the man": after "have" and before an object a participle is a verb
  if (
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    before === 'AUX' &&
    previous?.lemma === 'have' &&
    next &&
    (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN' || next.pos === 'NUM') &&
    verbOfPastForm(token.lower) !== null
  )
    return 'VERB';
  // "avoided paying tax", "without paying tax": an "-ing" form with its object behind it
  if (
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    token.lower.endsWith('ing') &&
    (previous?.lemma === 'avoid' || previous?.lower === 'without') &&
    next &&
    (next.pos === 'NOUN' || next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'PRON' || next.pos === 'NUM') &&
    verbOfIng(token.lower) !== null
  )
    return 'VERB';
  // "kills dozens, wounds thousands": a headline's second verb, with its number behind it
  if (
    token.pos === 'NOUN' &&
    token.lower.endsWith('s') &&
    (previous?.text === ',' || previous?.text === ';' || before === 'CCONJ') &&
    next &&
    (next.pos === 'NUM' ||
      /^(?:dozens|scores|hundreds|thousands|several|many|at|more|nearly|over)$/.test(next.lower)) &&
    verbSense(token.lemma)?.role === 'transitive' &&
    tokens.slice(0, i).some((t) => t.pos === 'VERB' && t.lower.endsWith('s'))
  )
    return 'VERB';
  // "the Oslo-Malmo Express derailed": a capitalised word between a name and a finite verb is the name's last
  if (
    token.pos === 'VERB' &&
    before === 'PROPN' &&
    next &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Ll}/u.test(next.text)
  )
    return 'PROPN';
  // "17 people drowned when": a past form that takes no object, right behind its noun
  if (
    token.pos === 'ADJ' &&
    token.lower.endsWith('ed') &&
    before === 'NOUN' &&
    verbSense(token.lemma)?.role === 'intransitive' &&
    (!next ||
      next.pos === 'PUNCT' ||
      next.pos === 'ADP' ||
      next.pos === 'SCONJ' ||
      next.pos === 'ADV' ||
      next.pos === 'CCONJ')
  )
    return 'VERB';
  // "the power cut lasted": a plain form between a noun and a finite verb is the noun's head
  if (
    token.pos === 'VERB' &&
    (before === 'NOUN' || before === 'ADJ') &&
    tokens[i - 2]?.pos === 'DET' &&
    next?.pos === 'VERB' &&
    next.lower.endsWith('ed') &&
    IRREGULAR_PAST.has(token.lower)
  )
    return 'NOUN';
  // "air defences shot down a plane", "the gunman shot himself", "police shot and killed him": a past form between a noun and a particle, its object or a second verb
  if (
    token.pos === 'NOUN' &&
    IRREGULAR_PAST.has(token.lower) &&
    (before === 'NOUN' || before === 'PROPN') &&
    next &&
    (next.pos === 'DET' ||
      /^(?:down|up|off|out|him|her|them|himself|herself|themselves|itself)$/.test(next.lower) ||
      (next.lower === 'and' && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]?.lower.endsWith('ed') === true))
  )
    return 'VERB';
  if (isUnknownPast(tokens, i, token)) return 'VERB';
  // "linked to murders", "due to arrests": after a preposition-like "to" a plural noun is no verb
  if (
    token.pos === 'VERB' &&
    previous?.lower === 'to' &&
    token.lower.endsWith('s') &&
    token.lemma !== token.lower &&
    !token.lower.endsWith('ss')
  )
    return 'NOUN';
  // "the raids", "a strike": right after a determiner or possessive and before a preposition or the end, a verb reading is wrong
  if (
    token.pos === 'VERB' &&
    !token.lower.endsWith('ing') &&
    (before === 'DET' || /^(?:his|her|its|their|our|my)$/.test(previous?.lower ?? '')) &&
    (!next || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'AUX')
  )
    return 'NOUN';
  // "following the deaths": a preposition, not a noun or a verb
  if (
    token.lower === 'following' &&
    next?.pos === 'DET' &&
    (before === 'ADJ' || before === 'NOUN' || before === 'PUNCT')
  )
    return 'ADP';
  // "after hooded youths broke a window": a participle before a noun that has its own verb
  const afterNext = tokens[i + 2];
  if (
    token.pos === 'VERB' &&
    token.lower.endsWith('ed') &&
    next?.pos === 'NOUN' &&
    (afterNext?.pos === 'VERB' || afterNext?.pos === 'AUX') &&
    (!previous || before === 'SCONJ' || before === 'ADP' || before === 'PUNCT' || before === 'CCONJ')
  )
    return 'ADJ';
  // "yet to apologize": "to" before a base form is a particle
  if (token.lower === 'to' && token.pos === 'ADP' && next?.pos === 'VERB' && next.lower === next.lemma) return 'PART';
  return token.pos;
};
