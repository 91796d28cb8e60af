import type { PartOfSpeech, Token } from './sentence.js';

/**
 * Corrections of the tagger's commonest mistakes in news prose, each a pattern of neighbours. Applied left to right, once.
 * They look at shapes and closed classes of words only.
 */
export const retag = (tokens: readonly Token[]): readonly Token[] => {
  const out = [...tokens];
  for (const [i, token] of tokens.entries()) {
    const pos = corrected(out, i, token);
    if (pos !== token.pos)
      out[i] = {
        ...token,
        pos,
        lemma: pos === 'VERB' ? (IRREGULAR_PAST.get(token.lower) ?? token.lemma) : token.lemma,
      };
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

const corrected = (tokens: readonly Token[], i: number, token: Token): PartOfSpeech => {
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const before = previous?.pos;
  // "air defences shot down a plane": a past form between a noun and a particle or determiner
  if (
    token.pos === 'NOUN' &&
    IRREGULAR_PAST.has(token.lower) &&
    (before === 'NOUN' || before === 'PROPN') &&
    next &&
    (next.pos === 'DET' || /^(?:down|up|off|out)$/.test(next.lower))
  )
    return 'VERB';
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
