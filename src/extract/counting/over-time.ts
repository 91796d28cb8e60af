import type { Token } from '../../text/sentence.js';

const LONG_UNIT = /^(?:years?|decades?|months?|centur(?:y|ies))$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CONFLICT =
  /^(?:start|beginning|outbreak|war|conflict|insurgency|uprising|revolution|invasion|rebellion|campaign|coup|independence|epidemic|outbreak|pandemic)$/;
/** Words that stand between "in" or "over" and a long time: "over the past six years", "in more than two decades". */
const FILLER =
  /^(?:the|past|last|previous|recent|more|less|than|nearly|almost|about|around|some|roughly|over|its|their|a|an|half|of|-)$/;
/** A clause ends here: what follows says something else. */
const STOP = /^[;:.)(–—]$/;

const isNumber = (t: Token | undefined): boolean =>
  t?.pos === 'NUM' || /^(?:several|many|few|couple)$/.test(t?.lower ?? '');

/** Whether "since" at a token opens a year, a month, or the beginning of something long: not "since Tuesday". */
const sinceLong = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i]?.lower !== 'since') return false;
  return tokens.slice(i + 1, i + 6).some((t) => YEAR.test(t.text) || MONTH.test(t.lower) || CONFLICT.test(t.lower));
};

/** Last token of "in six years", "over the past two decades", "in recent months", or null. */
const spanEnd = (tokens: readonly Token[], i: number): number | null => {
  if (!/^(?:in|over|during|within|for)$/.test(tokens[i]?.lower ?? '')) return null;
  let at = i + 1;
  while (at < i + 8 && (FILLER.test(tokens[at]?.lower ?? '') || isNumber(tokens[at]))) at++;
  const unit = tokens[at];
  const told = tokens.slice(i + 1, at).some((t) => isNumber(t) || /^(?:past|last|recent|previous)$/.test(t.lower));
  return unit && told && LONG_UNIT.test(unit.lower) ? at : null;
};

/** A rate: "every year", "a year", "per month", "annually", "on average". */
const isRate = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.lower ?? '';
  if (word === 'annually' || word === 'yearly') return true;
  if (word === 'on') return tokens[i + 1]?.lower === 'average';
  return /^(?:every|each|per|a)$/.test(word) && /^(?:year|month|week|day)$/.test(tokens[i + 1]?.lower ?? '');
};

/** What a superlative is measured over is no time that a count was gathered in: "the worst since 2009". */
const SUPERLATIVE = /^(?:first|worst|most|deadliest|biggest|largest|highest|lowest|only|time|record|best)$/;

/**
 * Words of the long time over which a number was gathered, or its rate, standing behind it in its clause: "17,000 have been killed in six years of
 * conflict", "since 2009", "every year". Such a number is no count of the happening that its article tells of. Null where there is none.
 */
export const overTime = (tokens: readonly Token[], count: number): string | null => {
  for (let i = count + 1; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || STOP.test(t.text)) return null;
    if (SUPERLATIVE.test(t.lower) || /^(?:who|which|when|where|after|because|while|but)$/.test(t.lower)) return null;
    const end = sinceLong(tokens, i) ? i + 1 : isRate(tokens, i) ? i + 1 : spanEnd(tokens, i);
    if (end !== null)
      return tokens
        .slice(i, end + 1)
        .map((w) => w.lower)
        .join(' ');
  }
  return null;
};
