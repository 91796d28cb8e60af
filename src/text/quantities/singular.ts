import { headNounAt } from './heads.js';
import { readGroup } from './groups.js';
import { isPersonNoun, isPersonVerb, isPlural, isSinglePerson, isState, singularOf } from './persons.js';
import { hedgeEndingAt } from './hedges.js';
import { unitNameAt } from './units.js';
import type { Unsaid } from './unsaid.js';
import type { Word } from './words.js';

/** Things whose absence is a figure; "no comment", "no plans", "no reason" are not. */
const COUNTED_EVENTS = new Set(
  'casualty fatality death injury victim survivor arrest detention explosion casualty damage attack strike hit fire shot fatality infection case suspect hostage flight missile drone vehicle plane ship home house building aircraft goal vote seat passenger train bus'.split(
    ' ',
  ),
);
const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth next last'.split(' '));
const REPORTING = /^(?:say|tell|add|note|report|state|claim|announce|explain|confirm|deny|declare|write)$/;

const headOf = (words: readonly Word[], from: number): number => headNounAt(words, from, 'one');

const isPredicative = (words: readonly Word[], article: number): boolean => {
  const before = words[article - 1];
  if (!before) return false;
  // "among the dead was a girl"
  if (
    before.pos === 'AUX' &&
    (isState(words[article - 2]?.lower ?? '') || /^(?:victims|casualties|them)$/.test(words[article - 2]?.lower ?? ''))
  )
    return false;
  // "he is a soldier", "became a guard", "as a child", "like a man", "such a man", "of a man"
  if (
    before.pos === 'AUX' ||
    /^(?:as|like|such|become|became|becoming|remain|remained|named|being|half|many|quite|without|per|than|for|what|not)$/.test(
      before.lower,
    )
  )
    return true;
  // appositions: "Ann Smith, a nurse, said"
  if (before.text === ',' && (words[article - 2]?.pos === 'PROPN' || words[article - 2]?.kind === 'number'))
    return true;
  return before.text === '-' || before.text === '/';
};

/** "a woman was killed", "another man", "a 46-year-old soldier": one person, unless named by trade, compared or quoted. */
const singlePersonAt = (words: readonly Word[], i: number): Unsaid | null => {
  const article = words[i]?.lower;
  if (article !== 'a' && article !== 'an' && article !== 'another') return null;
  if (isPredicative(words, i)) return null;
  let noun = headOf(words, i + 1);
  if (noun < 0) noun = headAfterAge(words, i + 1);
  const word = words[noun];
  if (!word || isPlural(word.lower)) return null;
  const counted = singularOf(word.text);
  const next = words[noun + 1];
  if (!isSinglePerson(counted) || next?.text === "'" || (next?.text === '-' && !next.spaced)) return null;
  // "a third man" is told apart, not counted; "A tired student, Ann Smith" is an apposition
  if (words.slice(i + 1, noun).some((w) => ORDINALS.has(w.lower))) return null;
  if (next?.text === ',' && words[noun + 2]?.pos === 'PROPN' && words[i - 1] === undefined) return null;
  const verb = words[noun + 1];
  if (verb && REPORTING.test(verb.lemma)) return null;
  // "of a man": one man is told of, but not counted
  if (
    words[i - 1]?.lower === 'of' &&
    article !== 'another' &&
    words[i - 2]?.pos !== 'VERB' &&
    !/^(?:death|killing|murder|arrest|detention|deaths|shooting|beating)$/.test(words[i - 2]?.lower ?? '')
  )
    return null;
  return {
    first: i,
    last: noun,
    numberLast: noun,
    value: 1,
    counted,
    people: true,
    subset: article === 'another' ? 'another' : null,
    unit: null,
  };
};

/** "a 46-year-old woman", "a 20-strong …": the noun after a hyphenated number. */
const headAfterAge = (words: readonly Word[], from: number): number => {
  if (words[from]?.kind !== 'number' && !(words[from]?.pos === 'NUM')) return -1;
  let at = from;
  while (words[at + 1]?.text === '-' && words[at + 1]?.spaced === false && words[at + 2]) at += 2;
  return at > from ? headOf(words, at + 1) : -1;
};

const DURATION_CUES = new Set(
  'for after within in over under than nearly almost about around least to lasting lasted last took take taking'.split(
    ' ',
  ),
);

/** "for an hour", "nearly a week": one unit of time or length, where a hedge or a preposition of extent says it is measured. */
const singleUnitAt = (words: readonly Word[], i: number): Unsaid | null => {
  const article = words[i]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const named = unitNameAt(words, i + 1);
  if (!named || !/^(?:time|length|mass)$/.test(named.unit.dimension) || isPlural(words[named.last]?.lower ?? ''))
    return null;
  const before = words[i - 1];
  const hedged = i > 0 && hedgeEndingAt(words, i - 1, 0) !== null;
  if (!hedged && !(before && DURATION_CUES.has(before.lower))) return null;
  const after = words[named.last + 1];
  if (after?.text === '-' || after?.pos === 'NOUN') return null;
  return {
    first: i,
    last: named.last,
    numberLast: i,
    value: 1,
    counted: null,
    people: false,
    subset: null,
    unit: named.unit,
  };
};

/** "was killed", "has been hurt", "died": what "no one" and "nobody" must be followed by to count the people it happened to. */
const tellsOfFate = (words: readonly Word[], from: number): boolean => {
  for (let k = from; k < from + 5; k++) {
    const word = words[k];
    if (!word || word.kind === 'mark') return false;
    if (isState(word.lower) || isPersonVerb(word.lemma) || isPersonVerb(word.lower.replace(/(?:ed|d)$/, '')))
      return true;
    if (
      word.pos !== 'AUX' &&
      word.pos !== 'ADV' &&
      word.pos !== 'VERB' &&
      !/^(?:else|on|aboard|inside|in|it|the|board)$/.test(word.lower)
    )
      return false;
  }
  return false;
};

/** "no one", "nobody", "none of the men", "no casualties". */
const zeroAt = (words: readonly Word[], i: number): Unsaid | null => {
  const word = words[i];
  const next = words[i + 1];
  const zero = (last: number, counted: string | null, people: boolean, subset: string | null = null): Unsaid => ({
    first: i,
    last,
    // "no one" is one word, "no casualties" two
    numberLast: counted === 'person' && !isPlural(words[last]?.lower ?? '') ? last : i,
    value: 0,
    counted,
    people,
    subset,
    unit: null,
  });
  if (word?.lower === 'not') {
    if (next?.lower !== 'a' || words[i + 2]?.lower !== 'single') return null;
    const noun = headNounAt(words, i + 3, 'one');
    const counted = noun < 0 ? '' : singularOf(words[noun]?.text ?? '');
    return COUNTED_EVENTS.has(counted) || isPersonNoun(counted) ? zero(noun, counted, isPersonNoun(counted)) : null;
  }
  if (word?.lower === 'nobody' && tellsOfFate(words, i + 1)) return zero(i, 'person', true);
  if (word?.lower === 'none' || word?.lower === 'neither') {
    if (word.lower === 'none' && next?.pos === 'AUX' && tellsOfFate(words, i + 1)) return zero(i, 'person', true);
    if (next?.lower !== 'of') return null;
    const third = words[i + 2];
    if (!third || !/^(?:the|these|those|them|his|her|their|its|our)$/.test(third.lower)) return null;
    if (third.lower === 'them') return zero(i + 2, null, false, 'of them');
    const numbered = words[i + 3]?.kind === 'number' || words[i + 3]?.pos === 'NUM';
    const noun = headNounAt(words, numbered ? i + 4 : i + 3, 'many');
    if (noun < 0) return null;
    const counted = singularOf(words[noun]?.text ?? '');
    const group = `of ${third.lower}`;
    // the number of the whole is read by itself
    return numbered
      ? zero(i, counted, isPersonNoun(counted), `${group} ${words[i + 3]?.text ?? ''}`)
      : isState(counted)
        ? zero(noun, 'person', true, group)
        : zero(noun, counted, isPersonNoun(counted), group);
  }
  if (word?.lower !== 'no' || !next) return null;
  const one = next.text === '-' && !next.spaced ? i + 2 : i + 1;
  if (words[one]?.lower === 'one') return tellsOfFate(words, one + 1) ? zero(one, 'person', true) : null;
  const noun = headNounAt(words, i + 1, 'any');
  const head = words[noun];
  if (!head) return null;
  const counted = singularOf(head.text);
  // "no man", "no damage" alike; the plural or a word for an event shows that things are counted
  const people = isPersonNoun(counted);
  if (!COUNTED_EVENTS.has(counted) && !(people && isPlural(head.lower))) return null;
  return zero(noun, counted, people);
};

/** The number said without numeral at word `i`, null without one. */
export const readUnsaid = (words: readonly Word[], i: number): Unsaid | null => {
  const lower = words[i]?.lower ?? '';
  if (lower.startsWith('no') || lower === 'neither') return zeroAt(words, i);
  return (
    readGroup(words, i) ??
    (lower === 'a' || lower === 'an' || lower === 'another'
      ? (singlePersonAt(words, i) ?? singleUnitAt(words, i))
      : null)
  );
};
