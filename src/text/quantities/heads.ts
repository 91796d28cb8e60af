import { isMonth, isWeekday } from './calendar.js';
import {
  isDemonym,
  isGroupOfPeople,
  isPersonNoun,
  isPersonVerb,
  isPlural,
  isState,
  isToll,
  singularOf,
} from './persons.js';
import { SMALL, TENS } from './number-words.js';
import type { Word } from './words.js';

/** What a count counts. Word indexes are inclusive. */
export interface Head {
  /** Last word of the counted noun group (or of the partitive). */
  readonly last: number;
  readonly counted: string | null;
  readonly people: boolean;
  readonly subset: string | null;
}

/** A noun group longer than this is read no further. */
const LONGEST_GROUP = 8;

const PARTITIVE = new Set('the these those this that his her its their our my your all'.split(' '));
const PRONOUNS = new Set('them whom which us you those these'.split(' '));
const EXTRAS = new Set('more other others further additional extra fellow remaining'.split(' '));
const DAYTIMES = new Set('yesterday today tonight tomorrow overnight earlier later ago'.split(' '));

const glued = (word: Word | undefined): boolean => word !== undefined && !word.spaced;
const isPossessive = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === "'" &&
  glued(words[i]) &&
  (words[i + 1]?.lower === 's' || (words[i - 1]?.lower ?? '').endsWith('s'));
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || SMALL.has(word.lower) || TENS.has(word.lower));
/** Past forms that the tagger takes for nouns after a number: "12 left". */
const PAST_FORMS = new Set('left lost felt found fled rose fell'.split(' '));
const isTimeWord = (word: Word): boolean => isWeekday(word.text) || isMonth(word.text) || DAYTIMES.has(word.lower);

/** Where a hyphenated compound that starts at `i` ends. */
const compoundEnd = (words: readonly Word[], i: number): number => {
  let end = i;
  while (
    words[end + 1]?.text === '-' &&
    glued(words[end + 1]) &&
    glued(words[end + 2]) &&
    words[end + 2]?.kind !== 'mark'
  )
    end += 2;
  return end;
};

const isNominal = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';

/** Whether the word at `i` may stand before a head: an adjective, a participle before a noun, a noun. */
const modifies = (words: readonly Word[], i: number, end: number): boolean => {
  const word = words[i];
  const next = words[end + 1];
  if (!word || word.kind === 'mark') return false;
  if (end > i) return next?.kind === 'letters' || next?.kind === 'number';
  if (word.pos === 'ADJ') return true;
  if (next?.kind !== 'letters') return false;
  const nominalNext = next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ';
  if (word.pos === 'VERB') return nominalNext && /(?:ed|ing|en|wn|ught|own|ing)$/.test(word.lower) && !isTimeWord(next);
  if (word.pos === 'ADV') return (next.pos === 'ADJ' || next.pos === 'VERB') && word.lower.endsWith('ly');
  return word.pos === 'NUM' && end > i;
};

/** What number the head must have: `many` takes the last plural of the group where it holds one, `one` stops before a plural, `any` takes the last noun. */
export type HeadNumber = 'one' | 'many' | 'any';

/** The index of the noun that heads the group beginning at `from`, -1 without one. */
export const headNounAt = (words: readonly Word[], from: number, number: HeadNumber): number => {
  const many = number === 'many';
  let lastNoun = -1;
  let lastPlural = -1;
  let verbal = false;
  let at = from;
  for (let steps = 0; steps < LONGEST_GROUP; steps++) {
    const word = words[at];
    if (!word) break;
    if (word.text === '"' && lastNoun < 0) {
      at++;
      continue;
    }
    // "young, armed men", "black and white cars"
    if (
      (word.text === ',' || word.lower === 'and') &&
      lastNoun < 0 &&
      words[at - 1]?.pos === 'ADJ' &&
      words[at + 1]?.pos === 'ADJ' &&
      at > from
    ) {
      at++;
      continue;
    }
    if (isPossessive(words, at) || isTimeWord(word)) break;
    if (at === from && PAST_FORMS.has(word.lower) && !isPlural(words[at + 1]?.lower ?? '')) break;
    // "dozens of public and private schools"
    if (
      many &&
      lastNoun >= 0 &&
      lastPlural < 0 &&
      /^(?:and|or)$/.test(word.lower) &&
      isPlural(words[at + 2]?.lower ?? '') &&
      /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '')
    ) {
      lastNoun = lastPlural = at + 2;
      break;
    }
    const end = compoundEnd(words, at);
    const tail = words[end];
    if (!tail) break;
    const next = words[end + 1];
    // "one civilian", "two nationals": a noun for people that the tagger takes for an adjective
    const personal =
      tail.pos === 'ADJ' &&
      !isState(tail.lower) &&
      !(next && (isNominal(next) || next.pos === 'ADJ')) &&
      isPersonNoun(singularOf(tail.lower));
    const nominal = personal || (isNominal(tail) && tail.kind === 'letters' && (end > at || isNominal(word)));
    if (nominal) {
      // "1 storm hits": what follows a single thing is not its plural
      if (number === 'one' && lastNoun >= 0 && tail.lower.endsWith('s') && isPlural(tail.lower)) break;
      if (
        many &&
        lastPlural >= 0 &&
        words[lastPlural]?.pos === 'NOUN' &&
        (tail.pos === 'PROPN' || !isPlural(tail.lower))
      )
        break;
      lastNoun = end;
      if (isPlural(tail.lower)) lastPlural = end;
      at = end + 1;
      continue;
    }
    // a plural that the tagger takes for a verb, right after the numeral: "two walks"
    if (
      lastNoun < 0 &&
      at === from &&
      many &&
      word.pos === 'VERB' &&
      word.lower.endsWith('s') &&
      word.lower !== word.lemma &&
      words[at + 1]?.pos !== 'DET'
    ) {
      lastNoun = lastPlural = at;
      break;
    }
    if (lastNoun >= 0 && !(word.pos === 'ADJ' || end > at)) break;
    if (many && lastPlural >= 0) break;
    if (!modifies(words, at, end)) break;
    if (end === at && word.pos === 'VERB') verbal = true;
    at = end + 1;
  }
  // "three die": a headline's verb taken for a noun
  // "167,000 lost power": a verb and its object
  if (many && lastPlural < 0 && verbal) return -1;
  if (many && lastPlural < 0 && isPersonVerb(words[lastNoun]?.lower ?? '')) return -1;
  return many && lastPlural >= 0 ? lastPlural : lastNoun;
};

/** Like headNounAt, but goes on to what is owned: "one of the firm's trucks" counts trucks. */
const ownedNounAt = (words: readonly Word[], from: number, number: HeadNumber): number => {
  let noun = headNounAt(words, from, number);
  for (let steps = 0; steps < 2 && noun >= 0 && isPossessive(words, noun + 1); steps++) {
    const owned = headNounAt(words, noun + (words[noun + 2]?.lower === 's' ? 3 : 2), number);
    if (owned < 0) break;
    noun = owned;
  }
  return noun;
};

const PERSON: Pick<Head, 'counted' | 'people'> = { counted: 'person', people: true };

const describe = (words: readonly Word[], noun: number, subset: string | null): Head => {
  const word = words[noun];
  const text = word?.text ?? '';
  const counted = singularOf(text);
  if (/^others?$/.test(counted))
    return { last: noun, counted: null, people: false, subset: subset ?? text.toLowerCase() };
  if (isState(text.toLowerCase())) return { last: noun, ...PERSON, subset };
  const people = (isDemonym(text) && word?.pos !== 'NOUN') || isPersonNoun(counted);
  return { last: noun, counted, people, subset };
};

/** "38-strong team", "12-member crew", "five-story building". */
const hyphenHead = (words: readonly Word[], last: number): Head | null => {
  const noun = words[last + 2];
  if (words[last + 1]?.text !== '-' || !glued(words[last + 1]) || !noun || !glued(noun)) return null;
  if (noun.lower === 'strong') return { last: last + 2, ...PERSON, subset: null };
  if (noun.kind !== 'letters' || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN')) return null;
  return describe(words, last + 2, null);
};

/** The states of people that stand for the people: "20 dead", "two seriously injured". */
const stateHead = (words: readonly Word[], at: number, subset: string | null): Head | null => {
  const adverb = words[at]?.pos === 'ADV' || (words[at]?.lower ?? '').endsWith('ly');
  const state = adverb ? at + 1 : at;
  const word = words[state];
  return word && isState(word.lower) ? { last: state, ...PERSON, subset } : null;
};

/**
 * The thing counted by a numeral that ends at word `last`; null where nothing follows that can be counted.
 * `takesOf` numerals ("dozens") go on over "of"; others take "of" as a partitive ("nine of the men").
 */
export const readHead = (words: readonly Word[], last: number, takesOf: boolean, many: boolean): Head | null => {
  const compound = hyphenHead(words, last);
  if (compound) return compound;
  let at = last + 1;
  let subset: string | null = null;
  const extra = words[at];
  if (extra && EXTRAS.has(extra.lower) && words[at + 1]?.lower !== 'than') {
    subset = extra.lower;
    if (extra.lower === 'others') return { last: at, counted: null, people: false, subset };
    at++;
  }
  if (words[at]?.lower === 'of') {
    const next = words[at + 1];
    if (next && PRONOUNS.has(next.lower) && !(PARTITIVE.has(next.lower) && isNominal(words[at + 2] ?? next)))
      return { last: at + 1, counted: null, people: false, subset: `of ${next.lower}` };
    if (next && PARTITIVE.has(next.lower)) {
      const numbered = isNumber(words[at + 2]);
      const noun = ownedNounAt(words, numbered ? at + 3 : at + 2, 'many');
      const group = numbered ? `of ${next.lower} ${words[at + 2]?.text ?? ''}` : `of ${next.lower}`;
      if (noun < 0) return { last: numbered ? last : at + 1, counted: null, people: false, subset: group };
      const head = describe(words, noun, group);
      return numbered ? { ...head, last } : head;
    }
    // "15 of 20 games", "one of three heirs"
    if (next && !takesOf && isNumber(next)) {
      const noun = ownedNounAt(words, at + 2, 'many');
      const group = `of ${next.text}`;
      return noun < 0
        ? { last, counted: null, people: false, subset: group }
        : { ...describe(words, noun, group), last };
    }
    if (!takesOf) return subset ? { last: at - 1, counted: null, people: false, subset } : null;
    at++;
    if (words[at] && EXTRAS.has(words[at]?.lower ?? '')) {
      subset = subset ?? words[at]?.lower ?? null;
      at++;
    }
  }
  const state = stateHead(words, at, subset);
  const noun = headNounAt(words, at, many ? 'many' : 'one');
  if (noun >= 0 && !(state && isState(words[noun]?.lower ?? ''))) {
    // "20 dead, officials said" keeps its state; "20 injured people" its noun
    return describe(words, noun, subset);
  }
  if (state) return state;
  return subset ? { last: at - 1, counted: null, people: false, subset } : null;
};

/** The head noun of "of …" after a share: "65 percent of traffic", "two-thirds of the voters". */
export const wholeOfShare = (words: readonly Word[], last: number): Head | null => {
  if (words[last + 1]?.lower !== 'of') {
    const next = words[last + 1];
    // "one in five voters"
    if (next?.kind === 'letters' && isNumber(words[last])) {
      const voters = headNounAt(words, last + 1, 'many');
      return voters < 0 ? null : describe(words, voters, null);
    }
    if (next?.lower !== 'the' && next?.lower !== 'its' && next?.lower !== 'their') return null;
    const noun = headNounAt(words, last + 2, 'any');
    return noun < 0 ? null : describe(words, noun, null);
  }
  let at = last + 2;
  while (PARTITIVE.has(words[at]?.lower ?? '') && at < last + 4) at++;
  const noun = ownedNounAt(words, at, 'any');
  return noun < 0 ? null : describe(words, noun, null);
};

/** The verb as the table of verbs names it, by its endings where the tagger's lemma is not one. */
const isVerbOfPeople = (word: Word): boolean => {
  if (isPersonVerb(word.lemma) || isPersonVerb(word.lower)) return true;
  const stem = word.lower.replace(/(?:ing|ed|es|s|d)$/, '');
  return (
    isPersonVerb(stem) ||
    isPersonVerb(`${stem}e`) ||
    (stem.length > 3 && stem.at(-1) === stem.at(-2) && isPersonVerb(stem.slice(0, -1)))
  );
};

/** Most words between "toll" and the figure that "to" or "at" leads to. */
const TOLL_REACH = 16;

/** Whether a number without a noun counts people: "killing 12", "12 were arrested", "the death toll rose to 15", "a crew of 12". */
export const bareCountsPeople = (words: readonly Word[], first: number, last: number, crowd: boolean): boolean => {
  // "thousands marched": of a vague crowd, whoever acts is people
  if (crowd && words[last + 1]?.pos === 'VERB') return true;
  const before = words[first - 1];
  if (before?.kind === 'letters' && (before.pos === 'VERB' || before.pos === 'NOUN') && isVerbOfPeople(before))
    return true;
  if (before?.lower === 'of' && isGroupOfPeople(words[first - 2]?.lower ?? '')) return true;
  if (before?.lower === 'population') return true;
  if (words[last + 1]?.lower === 'strong') return true;
  for (let k = last + 1; k <= last + 5; k++) {
    const word = words[k];
    if (!word || word.kind === 'mark') break;
    if (
      word.pos === 'AUX' ||
      word.pos === 'ADV' ||
      /^(?:have|has|had|were|was|are|been|being|be|also|reportedly)$/.test(word.lower)
    )
      continue;
    if ((word.pos === 'VERB' || word.pos === 'ADJ') && (isState(word.lower) || isVerbOfPeople(word))) return true;
    // "three die": a headline's verb taken for a noun
    if (word.pos === 'NOUN' && isPersonVerb(word.lower)) return true;
    break;
  }
  // "the death toll from the attacks rose to 15": near by, or further off where "to" or "at" leads to the figure
  const reach = /^(?:to|at|of|is|was|reached|stood|stands)$/.test(before?.lower ?? '') ? TOLL_REACH : 8;
  let fate = false;
  for (let k = first - 1; k >= first - reach && k >= 0; k--) {
    const word = words[k];
    // "the toll, now at 45": a comma near by does not part them
    if (!word || /^[.;:!?]$/.test(word.text) || (word.text === ',' && k < first - 3)) break;
    if (isToll(word.lower)) return true;
    // "the number of people killed has risen to"
    fate = fate || isState(word.lower);
    if (fate && /^(?:number|count|total|figure)$/.test(word.lower)) return true;
  }
  return false;
};
