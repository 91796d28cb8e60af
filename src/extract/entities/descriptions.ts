import type { NounGroup } from '../../text/chunks.js';
import { isPersonNoun, isPlural, singularOf } from '../../text/quantities/persons.js';
import { tokenAt, type Sentence } from '../../text/sentence.js';
import { addEntity, latestOf, type Cast } from './cast.js';
import type { EntityDraft } from './entity.js';
import { genderOfWords } from './gender.js';

/** Nouns that stand for a body named before. */
const BODIES =
  /^(?:company|firm|airline|carrier|bank|agency|ministry|university|hospital|party|committee|commission|court|club|union|museum|network|newspaper|broadcaster|embassy|retailer|manufacturer|insurer|lender)$/;
/** What an earlier mention may have been called by, for nouns that say the same. */
const SAME_BODY: ReadonlyMap<string, readonly string[]> = new Map([
  ['firm', ['company']],
  ['company', ['firm', 'airline', 'bank', 'retailer', 'manufacturer', 'insurer', 'lender', 'carrier', 'broadcaster']],
  ['carrier', ['airline']],
  ['lender', ['bank']],
]);
/** Plural words that take up the group spoken of last, whatever it was called. */
const ANY_GROUP = /^(?:two|three|four|five|six|pair|trio|duo|couple|men|women|people|group|others)$/;

/** Words of state that name people where no noun follows: "the injured", "the dead". */
const STATES = /^(?:injured|wounded|dead|missing|accused|arrested|detained|deceased)$/;

/** Nouns that count people in a toll and stand for nobody. */
const NO_BEARER = /^(?:death|life|soul|casualty|fatality)$/;

const ageIn = (s: Sentence, group: NounGroup): number | null => {
  for (let i = group.first; i <= group.last; i++) {
    const t = tokenAt(s, i);
    if (!t) break;
    const joined = /^(\d{1,3})-year-old$/.exec(t.lower);
    if (joined) return Number(joined[1]);
    if (/^\d{1,3}$/.test(t.text) && tokenAt(s, i + 1)?.text === '-' && tokenAt(s, i + 2)?.lower === 'year')
      return Number(t.text);
  }
  return null;
};

/** What a group without a name describes: its head in the singular, and how it is determined. */
interface Description {
  readonly noun: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly age: number | null;
}

const describe = (s: Sentence, group: NounGroup): Description | null => {
  const head = tokenAt(s, group.head);
  const first = tokenAt(s, group.first);
  if (!head || !first) return null;
  return {
    noun: singularOf(head.lower),
    plural: isPlural(head.lower) || STATES.test(head.lower) || ANY_GROUP.test(head.lower),
    definite: /^(?:the|these|those|this|that|both)$/.test(first.lower),
    age: ageIn(s, group),
  };
};

const newDescribed = (cast: Cast, d: Description, words: string): EntityDraft => {
  const draft = addEntity(cast, d.plural ? 'people' : 'person', words, false);
  draft.nouns.add(d.noun);
  draft.age = d.age;
  draft.gender = d.plural ? null : genderOfWords([d.noun]);
  return draft;
};

const people = (cast: Cast, d: Description, sentence: number, words: string, head: string): EntityDraft | null => {
  if (d.definite) {
    const same = latestOf(cast, sentence, 12, (e) => e.kind === 'people' && e.nouns.has(d.noun));
    if (same) return same;
    if (ANY_GROUP.test(head)) return latestOf(cast, sentence, 3, (e) => e.kind === 'people');
  }
  return ANY_GROUP.test(head) && d.noun !== 'man' && d.noun !== 'woman' && d.noun !== 'person'
    ? null
    : newDescribed(cast, d, words);
};

const single = (cast: Cast, d: Description, sentence: number, words: string): EntityDraft => {
  if (d.definite) {
    const aged = d.age === null ? null : latestOf(cast, sentence, 12, (e) => e.kind === 'person' && e.age === d.age);
    const same = aged ?? latestOf(cast, sentence, 12, (e) => e.kind === 'person' && e.nouns.has(d.noun));
    if (same) return same;
  }
  return newDescribed(cast, d, words);
};

/**
 * Whom a group without a name stands for. "The brothers", "the suspects", "the spokesman", "the 59-year-old", "the airline" take up the last
 * entity that the article called so; "two suspects", "a nurse" open a new one; null for what is no person and no body.
 */
export const resolveDescription = (cast: Cast, s: Sentence, group: NounGroup, words: string): EntityDraft | null => {
  const d = describe(s, group);
  const head = tokenAt(s, group.head)?.lower ?? '';
  if (!d) return null;
  if (BODIES.test(d.noun) && !d.plural) {
    if (!d.definite) return null;
    const names = [d.noun, ...(SAME_BODY.get(d.noun) ?? [])];
    return latestOf(cast, s.index, 12, (e) => e.kind === 'body' && names.some((n) => e.nouns.has(n)));
  }
  const aged = d.age !== null && /^(?:old|\d{1,3}-year-old)$/.test(head);
  const ofPeople =
    (isPersonNoun(d.noun) && !NO_BEARER.test(d.noun)) ||
    (d.definite && (STATES.test(head) || ANY_GROUP.test(head))) ||
    aged;
  if (!ofPeople) return null;
  return d.plural ? people(cast, d, s.index, words, head) : single(cast, d, s.index, words);
};
