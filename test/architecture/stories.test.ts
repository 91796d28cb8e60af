import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, filesUnder } from '../support/project.js';
import { storyWordsIn, storyWordsOf } from '../support/story-words.js';

/**
 * The engine must read articles that nobody has seen, so nothing in src may name the people and places of those that we have.
 * Tables (`*.table.ts`) hold the whole world, and with it some of a story's towns and given names: a small part only.
 */
const LARGEST_SHARE_IN_A_TABLE = 0.1;

/** Names that belong to every story: each with its reason, and each still used. */
const ALLOWED: Readonly<Record<string, string>> = {
  hashtags: 'a word of the web that the dictionary is too old for',
  springfield: 'the town of examples',
  inc: 'a legal form of companies',
  ltd: 'a legal form of companies',
  plc: 'a legal form of companies',
  ceo: 'an office',
  cfo: 'an office',
  capt: 'a rank',
  maj: 'a rank',
  richter: 'a scale',
  turkic: 'a family of languages, whose spelling is romanised',
  ina: 'an ending of surnames',
};

const articlesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.txt'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    : [];

const evaluation = path.resolve(ROOT, process.env.EVAL_ROOT ?? '../shared/eval');
const story = storyWordsOf([...articlesIn(path.join(ROOT, 'seeds')), ...articlesIn(evaluation)]);

const isTable = (file: string): boolean => file.endsWith('.table.ts');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const sources = [...filesUnder('src'), ...filesUnder('views'), ...filesUnder('public')];
const code = sources.filter((file) => !isTable(file)).map((file) => ({ file, found: storyWordsIn(read(file), story) }));

describe('no story in the source', () => {
  test('the seeds tell one', () => {
    const seeds = storyWordsOf(articlesIn(path.join(ROOT, 'seeds')));
    expect(seeds.words.size).toBeGreaterThan(80);
    expect(seeds.phrases.length).toBeGreaterThan(10);
  });

  test('no name of a person, town, body or outlet of the articles stands in src, views or public', () => {
    const named = code
      .map(({ file, found }) => ({ file, names: found.filter((name) => !Object.hasOwn(ALLOWED, name)) }))
      .filter(({ names }) => names.length > 0);
    expect(named).toEqual([]);
  });

  test('every exemption is used', () => {
    const found = new Set(code.flatMap((each) => each.found));
    expect(Object.keys(ALLOWED).filter((name) => !found.has(name))).toEqual([]);
  });

  test.each(sources.filter(isTable))('%s is a table of the world, not of a story', (file) => {
    const words = new Set(
      read(file)
        .toLowerCase()
        .match(/\p{L}{3,}/gu),
    );
    expect(storyWordsIn(read(file), story).length / words.size).toBeLessThan(LARGEST_SHARE_IN_A_TABLE);
  });
});

describe('what counts as a story', () => {
  const invented = storyWordsOf([
    'Ruritania’s Colonel Sapt spoke in Strelsau on Monday. The Russian Harvest House is closed; officials of the Russian Federation said so.',
  ]);

  test('names do, English and the map of the world do not', () => {
    expect([...invented.words].sort()).toEqual(['ruritania', 'sapt', 'strelsau']);
    expect(invented.phrases).toEqual(['russian harvest house']);
  });

  test.each([
    ["const TOWN = 'strelsau';", ['strelsau']],
    ['// as at the Russian Harvest House', ['russian harvest house']],
    ["const COUNTRIES = ['Russia', 'Azerbaijan']; // a colonel on Monday", []],
  ])('%s', (text, expected) => {
    expect(storyWordsIn(text, invented)).toEqual(expected);
  });
});
