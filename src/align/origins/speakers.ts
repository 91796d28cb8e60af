import { GENERAL_PEOPLE } from '../../text/lexicon/people.js';
import { compareNames } from '../../text/names/compare-names.js';

/** Words that stand for a speaker who was named elsewhere, and name nobody themselves. */
const PRONOUNS = new Set(
  'he she it they i we you who him her them us me himself herself itself themselves this that these those one some others many most all both each another someone somebody everyone everybody nobody his hers its their theirs which what'.split(
    ' ',
  ),
);

/** Whether the words name somebody: no pronoun, and no more than one ("it", "all of them"). */
export const namesSomebody = (name: string): boolean => {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !PRONOUNS.has(word) && word !== 'of');
};

/** People who speak for nobody but themselves: two reporters who each quote "witnesses" have spoken with two. */
const ANYBODY = new Set(
  'witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors survivor survivors passenger passengers passers-by passerby bystander bystanders relative relatives friend friends colleague colleagues expert experts analyst analysts critic critics observer observers source sources insider insiders activist activists protester protesters demonstrator demonstrators worker workers employee employees student students parent parents fan fans driver drivers villager villagers local locals'.split(
    ' ',
  ),
);

/** Words of a body that speaks with one voice; a shorter name of it ("the ministry") may stand for a longer one. */
const BODIES = new Set(
  'police ministry department agency office authority authorities committee commission council court service company firm group union army navy military government hospital university prosecutor prosecutors embassy airline operator bank party team club federation association organisation organization institute bureau guard brigade fund board'.split(
    ' ',
  ),
);

/** Words before and after a name that say what somebody is, not who. */
const ABOUT =
  /^(?:a|an|the|its|his|her|their|mr|mrs|ms|dr|sir|dame|spokesman|spokeswoman|spokesperson|spokespeople|official|officials|statement|statements|report|press|for|from|of|in|at|by)$/;

/** A speaker's name taken apart. */
interface Named {
  /** Capitalised words, lower-cased, in order, without titles; of a body all words. */
  readonly words: readonly string[];
  readonly person: boolean;
  readonly name: string;
}

const fold = (name: string): string => name.normalize('NFC').replace(/[’]/gu, "'").replace(/'s\b/gu, '');

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;

/** "Ministry of Defence" as "Defence Ministry": the body last. */
const turned = (words: readonly string[]): readonly string[] => {
  const of = words.findIndex((word, i) => word === 'of' && BODIES.has(words[i - 1]?.toLowerCase() ?? ''));
  const body = words[of - 1];
  return body === undefined ? words : [...words.slice(0, of - 1), ...words.slice(of + 1), body];
};

const takeApart = (name: string): Named => {
  const all = turned(fold(name).match(WORDS) ?? []);
  const words = all.filter((word) => !ABOUT.test(word.toLowerCase()));
  const last = words.at(-1) ?? '';
  const body = words.some((word) => BODIES.has(word.toLowerCase()));
  const person = !body && /^\p{Lu}/u.test(last) && !/^\p{Lu}+$/u.test(last);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return { words: (person ? capital : words).map((word) => word.toLowerCase()), person, name };
};

/** Whether a speaker can be told from others of the kind: a name or a body, not "witnesses", not "he". */
export const isIdentified = (name: string): boolean => {
  if (!namesSomebody(name)) return false;
  const { words, person } = takeApart(name);
  const last = words.at(-1) ?? '';
  if (person) return true;
  return words.length > 0 && !words.some((word) => ANYBODY.has(word)) && !GENERAL_PEOPLE.has(last);
};

/** Whether the shorter of two people of one last word is the longer: by the surname alone, by the given name before it, or as names are compared. */
const samePerson = (long: Named, short: Named): boolean => {
  if (short.words.length === 1) return true;
  const [x, y] = [long.words, short.words].map((words) => words.slice(-2).join(' '));
  return x === y || ['same', 'variant'].includes(compareNames(long.name, short.name).relation);
};

/** A name less words in front is the same body ("the national police", "police"). */
const sameBody = (long: Named, short: Named): boolean =>
  short.words.every((word, i) => long.words[long.words.length - short.words.length + i] === word);

/**
 * Which names of speakers, all of one event, mean one speaker: each with the fullest form of it. A short form that fits two longer ones which
 * do not fit each other stays by itself. By the last word of a name, so that only names that can meet do.
 */
export const speakersByName = (names: Iterable<string>): ReadonlyMap<string, string> => {
  const byLast = new Map<string, Named[]>();
  for (const name of [...new Set(names)].sort()) {
    const named = takeApart(name);
    const key = `${String(named.person)}|${named.words.at(-1) ?? ''}`;
    byLast.set(key, [...(byLast.get(key) ?? []), named]);
  }
  const fullest = new Map<string, string>();
  for (const alike of byLast.values()) {
    const same = (long: Named, short: Named): boolean => (short.person ? samePerson : sameBody)(long, short);
    // the longest first: each longer form is one speaker, a shorter one joins it where it can be no other's
    const ordered = [...alike].sort((a, b) => b.words.length - a.words.length || b.name.length - a.name.length);
    const leaders: Named[] = [];
    for (const named of ordered) {
      const [one, another] = leaders.filter((leader) => same(leader, named));
      if (one && !another) fullest.set(named.name, one.name);
      else {
        leaders.push(named);
        fullest.set(named.name, named.name);
      }
    }
  }
  return fullest;
};

/** A name as a key: folded, without articles and titles. */
export const nameKey = (name: string): string => {
  const { words } = takeApart(name);
  return words.length > 0 ? words.join(' ') : fold(name).toLowerCase();
};
