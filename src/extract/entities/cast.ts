import type { NameMention } from '../../text/names/name-mention.js';
import { singularOf } from '../../text/quantities/persons.js';
import type { Entity, EntityDraft } from './entity.js';
import { genderOfGiven, genderOfWords } from './gender.js';

const plain = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '');

/** Given names that may be one person's: equal, one an initial of the other, or one not given. */
const givenFits = (a: readonly string[], b: readonly string[]): boolean => {
  const x = plain(a[0] ?? '');
  const y = plain(b[0] ?? '');
  if (x === '' || y === '' || x === y) return true;
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
};

/** Kind words that end or follow the names of bodies, and what an article may call such a body later. */
const BODY_NOUNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:inc|corp|ltd|llc|plc|co|ag|gmbh|group|holdings?|industries|motors?|systems|technologies|energy|foods)$/,
    'company',
  ],
  [/^(?:airlines?|airways|aviation)$/, 'airline'],
  [/^(?:bank|bancorp)$/, 'bank'],
  [
    /^(?:university|college|school|hospital|church|party|ministry|department|agency|embassy|court|union|club|committee|commission|council|institute|museum)$/,
    '',
  ],
];

/** Nouns that an organisation's own name lets it be called by. */
const nounsOfName = (name: string): readonly string[] =>
  name.split(/\s+/).flatMap((word) => {
    const key = plain(word);
    return BODY_NOUNS.flatMap(([pattern, noun]) => (pattern.test(key) ? [noun === '' ? key : noun] : []));
  });

/** The people and bodies of an article as far as it has been read. */
export interface Cast {
  readonly drafts: EntityDraft[];
  /** Named people and bodies by the words that a later mention may use: surname, given name, first word of a body's name. */
  readonly byWord: Map<string, EntityDraft[]>;
}

export const newCast = (): Cast => ({ drafts: [], byWord: new Map() });

/** So many first and so many last entities are looked through: work per mention stays bounded however many an article names. */
const FIRST = 60;
const LAST = 200;
/** So many bearers of one word are looked through. */
const NAMESAKES = 40;

/** The entities that a pronoun or a description may take up: the first ones of the article, which it is about, and the last ones. */
export const withinReach = (cast: Cast): readonly EntityDraft[] =>
  cast.drafts.length <= FIRST + LAST ? cast.drafts : [...cast.drafts.slice(0, FIRST), ...cast.drafts.slice(-LAST)];

const wordOf = (kind: 'surname' | 'given' | 'body', word: string): string => `${kind}|${plain(word)}`;

const bearersOf = (cast: Cast, words: readonly string[]): readonly EntityDraft[] => [
  ...new Set(words.flatMap((w) => (cast.byWord.get(w) ?? []).slice(-NAMESAKES))),
];

const remember = (cast: Cast, draft: EntityDraft, words: readonly string[]): void => {
  for (const word of words) {
    const held = cast.byWord.get(word);
    if (!held) cast.byWord.set(word, [draft]);
    else if (!held.slice(-NAMESAKES).includes(draft)) held.push(draft);
  }
};

const personWords = (given: readonly string[], surname: string | null): readonly string[] => [
  ...(surname === null ? [] : [wordOf('surname', surname)]),
  ...(given[0] === undefined ? [] : [wordOf('given', given[0])]),
];

const bodyWords = (name: string): readonly string[] => [wordOf('body', name.split(/\s+/)[0] ?? name)];

/** A new entity without mentions. */
export const addEntity = (cast: Cast, kind: Entity['kind'], name: string, named: boolean): EntityDraft => {
  const draft: EntityDraft = {
    id: cast.drafts.length,
    name,
    kind,
    gender: null,
    named,
    given: [],
    surname: null,
    kin: null,
    age: null,
    nouns: new Set(),
    members: [],
    mentions: [],
    subjectIn: new Set(),
  };
  cast.drafts.push(draft);
  return draft;
};

/** The person a name mention stands for: known by surname and given name, else new. `beside` are the words of its apposition. */
export const personOf = (cast: Cast, name: NameMention, beside = ''): EntityDraft => {
  const surname = name.surname === null ? null : plain(name.surname);
  const role = (name.title ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => w !== '');
  const titled = genderOfWords([...role, ...beside.toLowerCase().split(/[\s,]+/)]);
  const known = bearersOf(cast, personWords(name.given, name.surname)).filter((d) => {
    if (d.kind !== 'person' || !d.named) return false;
    if (titled !== null && d.gender !== null && d.gender !== titled) return false;
    if (surname !== null && d.surname !== null) return plain(d.surname) === surname && givenFits(d.given, name.given);
    const sameGiven = name.given.length > 0 && plain(d.given[0] ?? '') === plain(name.given[0] ?? '');
    return sameGiven && (d.surname === null || surname === null);
  });
  // of several namesakes the one that the article speaks of most
  const best = [...known].sort((a, b) => b.mentions.length - a.mentions.length || b.id - a.id)[0];
  const draft = best ?? addEntity(cast, 'person', name.name, true);
  const parts = (given: readonly string[], family: string | null): number => given.length + (family === null ? 0 : 1);
  if (parts(name.given, name.surname) > parts(draft.given, draft.surname)) {
    draft.name = name.name;
    draft.given = name.given;
    draft.surname = name.surname;
  }
  remember(cast, draft, personWords(draft.given, draft.surname));
  if (draft.given.length === 0 && draft.surname === null) remember(cast, draft, personWords([name.name], null));
  draft.gender ??= titled ?? genderOfGiven(name.given);
  const head = role.at(-1);
  if (head !== undefined) draft.nouns.add(singularOf(head.replace(/\.$/, '')));
  return draft;
};

/** The body a name mention stands for: by name, by acronym, or by the opening words of its name. */
export const bodyOf = (cast: Cast, name: NameMention, spelledOut: ReadonlyMap<string, string>): EntityDraft => {
  const own = plain(name.name);
  const full = plain(spelledOut.get(name.name) ?? '');
  const words = [...bodyWords(name.name), ...(full === '' ? [] : bodyWords(full))];
  const known = bearersOf(cast, words).find((d) => {
    if (d.kind !== 'body') return false;
    const held = plain(d.name);
    const opens = own.length >= 4 && (held.startsWith(`${own} `) || own.startsWith(`${held} `));
    return held === own || (full !== '' && held === full) || opens;
  });
  const draft = known ?? addEntity(cast, 'body', name.name, true);
  if (name.name.length > draft.name.length && !/^\p{Lu}+$/u.test(name.name)) draft.name = name.name;
  remember(cast, draft, [...words, ...bodyWords(draft.name)]);
  for (const noun of nounsOfName(name.name)) draft.nouns.add(noun);
  return draft;
};

/** The last entity before this point that fits, looking back at most `sentences`; null where none does. */
export const latestOf = (
  cast: Cast,
  sentence: number,
  sentences: number,
  fits: (draft: EntityDraft) => boolean,
): EntityDraft | null => {
  let best: EntityDraft | null = null;
  let at = -1;
  for (const draft of withinReach(cast)) {
    const last = draft.mentions.at(-1);
    if (!last || sentence - last.sentence > sentences || !fits(draft)) continue;
    // a place in the article: no sentence has a thousand tokens
    const place = last.sentence * 1000 + last.tokens[0];
    if (place > at) [best, at] = [draft, place];
  }
  return best;
};
