import { romanise } from '../text/names/romanise.js';
import { foldForSearch } from './fold.js';
import { Prisma } from './generated/client.js';

/** Letters of the systems by which English news writes Cyrillic names, where they differ from our own; each list is one system. */
const SYSTEMS: readonly (readonly (readonly [letter: RegExp, as: string])[])[] = [
  [],
  [
    [/х/g, 'h'],
    [/г/g, 'h'],
  ],
  [
    [/х/g, 'h'],
    [/й/g, 'i'],
    [/ю/g, 'iu'],
    [/я/g, 'ia'],
    [/ц/g, 'c'],
  ],
  [
    [/ё/g, 'e'],
    [/ий(?=\s|$)/g, 'y'],
    [/ж/g, 'j'],
  ],
];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const FOREIGN = /[^\p{ASCII}]/u;

/**
 * The ways in which indexed text may write what was typed: as it stands without accents, and, where it has letters that English lacks, as names
 * are written in Latin letters: "Георгий" is georgiy, georgy and heorhiy; "Fərid" is farid and ferid.
 */
export const spellingsOf = (query: string): readonly string[] => {
  const spellings = new Set([foldForSearch(query)]);
  if (FOREIGN.test(query)) {
    const lower = query.normalize('NFC').toLowerCase();
    const systems = CYRILLIC.test(lower) ? SYSTEMS : [[]];
    for (const system of systems)
      spellings.add(foldForSearch(romanise(system.reduce((text, [letter, as]) => text.replace(letter, as), lower))));
    // letters of Azeri and Turkish that merely lose their marks
    spellings.add(foldForSearch(lower.replace(/ə/g, 'e').replace(/ı/g, 'i')));
    spellings.add(foldForSearch(lower.replace(/ə/g, 'a').replace(/ı/g, 'i')));
  }
  return [...spellings];
};

/** What was typed as a query of PostgreSQL's full text, any of its spellings; words in quotes and a leading minus mean what they do in search engines. */
export const searchQuery = (query: string): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    spellingsOf(query).map((words) => Prisma.sql`websearch_to_tsquery('english', ${words})`),
    ' || ',
  )})`;
