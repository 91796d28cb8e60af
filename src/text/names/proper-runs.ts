import type { Sentence, Token } from '../sentence.js';
import { countryOfAdjective, findPlace, isPeople } from '../places/gazetteer.js';
import { isGivenName } from './given-names.js';
import { isKin, isRole } from './roles.js';
import {
  BODY_HEADS,
  HONORIFICS,
  CREEDS,
  FURNITURE,
  NAME_PARTICLES,
  NO_NAMES,
  OF_HEADS,
  OPENERS,
  TITLE_FIELDS,
  SPOT_HEADS,
} from './words.table.js';

/** A stretch of tokens that may hold proper names: capitalised words with what joins them. Indexes are inclusive. */
export interface ProperRun {
  readonly first: number;
  readonly last: number;
  /** The first word opens the sentence, a quotation or a heading, so that its capital says nothing. */
  readonly opens: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE_NAMES = new Set([
  'people',
  'women',
  'children',
  'workers',
  'men',
  'king',
  'queen',
  'veterans',
  'farmers',
  'teachers',
  'students',
  'citizens',
  'lord',
  'st',
  'prosecutor',
]);
const FOR_HEADS = new Set([
  'center',
  'centre',
  'agency',
  'office',
  'institute',
  'organization',
  'organisation',
  'ministry',
  'council',
  'committee',
  'authority',
  'fund',
  'movement',
  'alliance',
  'party',
  'reporters',
  'doctors',
  'commission',
  'department',
]);
const NOT_IN_HYPHEN =
  /(?:ed|ing|en|ly|style|era|wide|speaking|born|old|level|type|size|run|owned|held|led|based|like|class|made|wing|time|day|week|long|scale|linked|magnitude|produced|only)$/;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.text);

/** A token that no name is made of: months, weekdays, peoples, creeds. "U.S." and the like are names. */
const isNoName = (token: Token): boolean =>
  (token.lower.length > 2 && NO_NAMES.has(token.lower.replace(/\.$/, ''))) ||
  NO_NAMES.has(token.lower) ||
  token.lower.startsWith("i'") ||
  (isPeople(token.text) && countryOfAdjective(token.text).length === 0);

/** Whether the token's capital may be due to its position alone. */
const opensSentence = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    const t = tokens[k];
    if (!t) return true;
    if (
      t.text === '"' ||
      t.text === ':' ||
      t.text === "'" ||
      t.text === '\u2014' ||
      t.text === '\u2013' ||
      t.text === '('
    ) {
      if (t.text === '"' || t.text === ':') return true;
      continue;
    }
    if (t.pos !== 'PUNCT' && t.pos !== 'SYM') return false;
    if (t.text === '.' || t.text === '!' || t.text === '?') return true;
    if (t.text !== '-' && t.text !== '*') return false;
  }
  return true;
};

/** A sentence most of whose longer words are capitalised: a headline, in which capitals say nothing. */
export const isHeadlineCase = (sentence: Sentence): boolean => {
  if (/^[.!?]$/.test(sentence.tokens.at(-1)?.text ?? '')) return false;
  const words = sentence.tokens.filter((t) => /^\p{L}{4,}/u.test(t.text));
  return (
    words.length >= 3 &&
    words.filter(isCapital).length >= words.length * 0.8 &&
    !sentence.tokens.some((t) => t.pos === 'AUX' && !isCapital(t))
  );
};

/** Creeds may open the name of a body: "Communist Party", "Islamic University". */
const opensBody = (tokens: readonly Token[], i: number): boolean => {
  if (!CREEDS.has(tokens[i]?.lower ?? '')) return false;
  let end = i;
  while (isCapital(tokens[end + 1]) && tokens[end + 1]?.spaced && end < i + 5) end++;
  return end > i && tokens.slice(i + 1, end + 1).some((t) => BODY_HEADS.has(t.lower));
};

const startsName = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  if (!t || !isCapital(t)) return false;
  if (isNoName(t)) return opensBody(tokens, i);
  // an adjective of a country starts a run, so that "American Airlines" is read whole; alone it is dropped later
  if (!opensSentence(tokens, i))
    return !(/^(?:PRON|DET|ADP|AUX|CCONJ|SCONJ|PART)$/.test(t.pos) && OPENERS.has(t.lower));
  if (/^\p{Lu}{2,}$/u.test(t.text) && t.text.length >= 2) return true;
  const next = tokens[i + 1];
  if (isGivenName(t.text) || HONORIFICS.has(t.lower.replace('.', ''))) return true;
  if (isKin(t) || FURNITURE.has(t.lower)) return false;
  if (OPENERS.has(t.lower))
    return (
      isCapital(next) &&
      next !== undefined &&
      next.spaced &&
      (BODY_HEADS.has(next.lower) || isRole(t)) &&
      t.pos !== 'DET' &&
      t.pos !== 'ADP'
    );
  if (isRole(t)) return isCapital(next);
  if (t.pos === 'PROPN') return true;
  if (findPlace(t.text)) return true;
  if (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'X') return isCapital(next) && next?.spaced === true;
  // a reading as a verb or adverb of a capitalised first word before another capital: "Ding Liren", "Said Ahmadi"
  return t.pos === 'VERB' && isCapital(next) && (next?.pos === 'PROPN' || isGivenName(next?.text ?? ''));
};

/** Where the run that stands at token `i` goes on, or -1. `from` is its first token. */
const nextOf = (tokens: readonly Token[], from: number, i: number): number => {
  const t = tokens[i];
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (!t || !next) return -1;
  if ((next.text === '-' || next.text === '\u2013') && !next.spaced && after && !after.spaced) {
    if (isCapital(after)) return i + 2;
    if (/^\p{Ll}{1,6}$/u.test(after.text) && !NOT_IN_HYPHEN.test(after.lower)) {
      const further = tokens[i + 3];
      // "Stratford-upon-Avon", "Deir ez-Zor", "Jong-un"
      if (further?.text === '-' && !further.spaced) return isCapital(tokens[i + 4]) ? i + 4 : -1;
      if (
        (after.pos === 'PROPN' ||
          after.pos === 'NOUN' ||
          after.pos === 'X' ||
          after.lower === 'un' ||
          after.lower === 'in') &&
        !isRole(after)
      )
        return i + 2;
    }
    return -1;
  }
  if (next.text === ',' && /^d\.?c\.?$/i.test(after?.text ?? '') && t.text === 'Washington') return i + 2;
  if (next.text === ',' && /^(?:jr|sr)\.?$/i.test(after?.text ?? '')) return i + 2;
  if (!next.spaced && next.text !== "'s") return next.text === '&' && isCapital(after) ? i + 2 : -1;
  if (isCapital(next)) {
    // "Theresa May", but not "In Paris June 5"
    const surname = isGivenName(t.text) && /^(?:may|march|june|april|august)$/.test(next.lower) && after?.pos !== 'NUM';
    return isNoName(next) && !surname && !opensBody(tokens, i + 1) ? -1 : i + 1;
  }
  // 'Vincent "the Ox" Moretti'
  if (next.text === '"' && isGivenName(t.text)) {
    for (let end = i + 3; end <= i + 7; end++)
      if (tokens[end]?.text === '"') return isCapital(tokens[end + 1]) ? end + 1 : -1;
  }
  if (next.text === '&' && isCapital(after)) return i + 2;
  if (next.lower === 'of' && (OF_HEADS.has(t.lower) || BODY_HEADS.has(t.lower))) {
    if (isCapital(after) && !isNoName(after ?? t)) return i + 2;
    if (after?.lower === 'the' && isCapital(tokens[i + 3])) return i + 3;
  }
  // "Secretary of State", "Minister of Foreign Affairs"
  if (next.lower === 'of' && isRole(t) && TITLE_FIELDS.has(after?.lower ?? '') && isCapital(after)) return i + 2;
  if (next.lower === 'for' && FOR_HEADS.has(t.lower)) {
    if (isCapital(after)) return i + 2;
    if (after?.lower === 'the' && isCapital(tokens[i + 3])) return i + 3;
  }
  if (next.lower === 'and' && isCapital(after) && joinsByAnd(tokens, from, i)) return i + 2;
  if (next.text === "'s" && POSSESSIVE_NAMES.has(t.lower) && isCapital(after)) return i + 2;
  if (NAME_PARTICLES.has(next.lower) && next.pos !== 'VERB') return particleEnd(tokens, i + 1);
  return -1;
};

/** The capitalised word after one to three particles ("bin", "van der", "al-"), or -1. */
const particleEnd = (tokens: readonly Token[], start: number): number => {
  let at = start;
  for (let steps = 0; steps < 6; steps++) {
    const t = tokens[at];
    if (!t) return -1;
    if (isCapital(t)) return isNoName(t) ? -1 : at;
    if (!NAME_PARTICLES.has(t.lower) && !(t.text === '-' && !t.spaced) && t.text !== "'") return -1;
    at++;
  }
  return -1;
};

/** "Ministry of Finance and Trade", "Food and Agriculture Organization": "and" inside a name, not between two. */
const joinsByAnd = (tokens: readonly Token[], from: number, i: number): boolean => {
  const left = tokens.slice(from, i + 1);
  let end = i + 2;
  while (
    isCapital(tokens[end + 1]) &&
    tokens[end + 1]?.spaced &&
    !isNoName(tokens[end + 1] ?? tokens[end] ?? left[0] ?? ({} as Token))
  )
    end++;
  const right = tokens.slice(i + 2, end + 1);
  const [head] = right;
  const last = right.at(-1);
  if (!head || !last) return false;
  const hasOf = left.findIndex((t) => t.lower === 'of' || t.lower === 'for');
  if (hasOf > 0 && BODY_HEADS.has(left[hasOf - 1]?.lower ?? '')) {
    // the second part is one more field of work, not another body, person or place
    return (
      !isRole(head) &&
      !HONORIFICS.has(head.lower) &&
      !isGivenName(head.text) &&
      !findPlace(right.map((t) => t.text).join(' ')) &&
      (right.length === 1 || !BODY_HEADS.has(last.lower) || hasOf > 0) &&
      !findPlace(
        left
          .slice(hasOf + 1)
          .map((t) => t.text)
          .join(' '),
      )
    );
  }
  if (left.some((t) => BODY_HEADS.has(t.lower) || SPOT_HEADS.has(t.lower))) return false;
  if (
    left.some((t) => isGivenName(t.text) || findPlace(t.text) !== null) ||
    /^\p{Lu}{2,}$/u.test(left.at(-1)?.text ?? '')
  )
    return false;
  return (
    right.length >= 2 &&
    BODY_HEADS.has(last.lower) &&
    /^(?:organization|organisation|department|committee|commission|council|agency|ministry|institute|association|bureau|court|fund|administration|service|services)$/.test(
      last.lower,
    ) &&
    left.length <= 2 &&
    left.every((t) => t.pos !== 'PROPN' || t.lower.length > 3)
  );
};

/** Runs of a sentence, left to right. */
export const readProperRuns = (sentence: Sentence): readonly ProperRun[] => {
  const { tokens } = sentence;
  const runs: ProperRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i];
    if (!t) break;
    const particleStart =
      NAME_PARTICLES.has(t.lower) &&
      /^(?:al|el|ibn|abu|bin|van|von|de)$/.test(t.lower) &&
      tokens[i - 1]?.pos !== 'PROPN' &&
      tokens[i + 1]?.text === '-' &&
      !tokens[i + 1]?.spaced &&
      isCapital(tokens[i + 2]) &&
      /^(?:al|el)$/.test(t.lower);
    if (!particleStart && !startsName(tokens, i)) {
      i++;
      continue;
    }
    const first = i;
    let last = particleStart ? i + 2 : i;
    for (;;) {
      const next = nextOf(tokens, first, last);
      if (next < 0) break;
      last = next;
    }
    runs.push({ first, last, opens: opensSentence(tokens, first) });
    i = last + 1;
  }
  return runs;
};
