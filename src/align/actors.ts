import type { SentenceReading } from '../extract/reading.js';
import { compareNames } from '../text/names/compare-names.js';
import { capitalHolder, countryOfAdjective, findPlace } from '../text/places/gazetteer.js';
import type { AlignedClaim } from './aligned-claim.js';
import { soundsOf } from './meeting-groups.js';

const LEADERS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|government|kremlin|foreign ministry|ministry|minister|embassy)\b/i;

/** Countries that a group's words stand for: by name, by adjective, or by a capital that speaks for its state. */
const countriesOf = (words: string): readonly string[] => {
  const found = new Set<string>();
  for (const word of words.split(/[\s'\u2019]+/)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    for (const code of countryOfAdjective(word)) found.add(code);
    const place = findPlace(word);
    if (place?.kind === 'country' && place.country) found.add(place.country);
    const holder = place ? capitalHolder(place) : null;
    if (holder) found.add(holder);
  }
  return [...found];
};

interface Actor {
  readonly words: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** Ends with a proper name. */
  readonly named: boolean;
  /** Speaks for a state: a leader, a ministry, or the state itself. */
  readonly official: boolean;
}

const readingOf = (claim: AlignedClaim): SentenceReading | undefined =>
  claim.reading.sentences.find((s) => s.sentence === claim.candidate.sentence);

/** Countries that the article ties to a surname: "Russian President … Surname". */
const countriesOfPerson = (claim: AlignedClaim, surname: string): readonly string[] => {
  const found = new Set<string>();
  for (const reading of claim.reading.sentences) {
    for (const group of reading.chunks.nouns) {
      const words = reading.sentence.tokens.slice(group.first, group.last + 1).map((t) => t.text);
      if (words.at(-1) !== surname || !LEADERS.test(words.join(' '))) continue;
      for (const code of countriesOf(words.join(' '))) found.add(code);
    }
    for (const name of reading.names) {
      if (name.surname !== surname || name.appositive === null) continue;
      const beside = claim.reading.article.text.slice(name.appositive.start, name.appositive.end);
      if (LEADERS.test(beside)) for (const code of countriesOf(beside)) found.add(code);
    }
  }
  return [...found];
};

const actorOf = (claim: AlignedClaim): Actor => {
  const words = claim.candidate.topic.thing;
  const reading = readingOf(claim);
  const names = (reading?.names ?? [])
    .filter((n) => words.includes(n.name.split(' ').at(-1) ?? n.name))
    .map((n) => n.name);
  const own = countriesOf(words);
  const surname = words.split(' ').at(-1) ?? words;
  const person = names.length > 0 || /^\p{Lu}/u.test(surname);
  const viaPerson = own.length === 0 && person ? countriesOfPerson(claim, surname) : [];
  return {
    words: words.toLowerCase(),
    names,
    named: (person && own.length === 0) || names.length > 0,
    countries: own.length > 0 ? own : viaPerson,
    official: LEADERS.test(words) || viaPerson.length > 0 || own.length > 0,
  };
};

const cache = new WeakMap<AlignedClaim, Actor>();
const actor = (claim: AlignedClaim): Actor => {
  const held = cache.get(claim);
  if (held) return held;
  const made = actorOf(claim);
  cache.set(claim, made);
  return made;
};

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|his|her|their)$/;

/** Whether two actors may be one: the same name, or a state and the one who speaks for it. */
export const actorsMeet = (a: AlignedClaim, b: AlignedClaim): boolean => {
  const x = actor(a);
  const y = actor(b);
  if (PRONOUN.test(x.words) || PRONOUN.test(y.words)) return false;
  if (x.words === y.words) return true;
  if (x.names.some((n) => y.names.some((m) => ['same', 'variant'].includes(compareNames(n, m).relation)))) return true;
  const lastOf = (words: string): string => words.split(' ').at(-1) ?? words;
  if (x.named && y.named && lastOf(x.words) === lastOf(y.words)) return true;
  return (
    x.official &&
    y.official &&
    x.countries.some((c) => y.countries.includes(c)) &&
    x.countries.length === 1 &&
    y.countries.length === 1
  );
};

/** A stable key for a group of actors: its least words. */
export const actorKey = (claims: readonly AlignedClaim[]): string => claims.map((c) => actor(c).words).sort()[0] ?? '';

/** Keys under which actors that may be one find each other: the words, the last of them, the names and the one country. */
export const actorKeys = (claim: AlignedClaim): readonly string[] => {
  const { words, names, countries, official } = actor(claim);
  if (PRONOUN.test(words)) return [];
  const keys = [`words ${words}`, `last ${words.split(' ').at(-1) ?? words}`];
  for (const name of names) for (const sound of soundsOf(name)) keys.push(`name ${sound}`);
  if (official && countries.length === 1) keys.push(`state ${countries[0] ?? ''}`);
  return keys;
};
