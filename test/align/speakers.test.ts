import fc from 'fast-check';
import { isIdentified, nameKey, namesSomebody, speakersByName } from '../../src/align/origins/speakers.js';

/** Each name with the one that stands for it, where that is another. */
const joined = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...speakersByName(names)].filter(([name, full]) => name !== full));

describe('who can be told from others', () => {
  test.each([
    'Berg',
    'Captain Berg',
    'the Oskava police',
    'police',
    'the fire department',
    'UN',
    'a Red Cross team',
    'the Witness',
    'residents of Berg',
  ])('%s', (name) => {
    expect(isIdentified(name)).toBe(true);
  });

  test.each([
    'some of these',
    'a neighbour',
    'neighbours',
    'a close friend',
    'friends of the driver',
    'young people',
    'a man',
    'an official statement',
    'officials',
    'the',
    '...',
  ])('not %s', (name) => {
    expect(isIdentified(name)).toBe(false);
  });

  test('a word beside pronouns names somebody, "of" is none', () => {
    expect(['all of us', 'both', 'of', ''].map(namesSomebody)).toEqual([false, false, false, false]);
    expect(['one doctor', 'all sisters', '7', 'he and Berg'].map(namesSomebody)).toEqual([true, true, true, true]);
  });
});

describe('names of one speaker', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['a surname', ['Anna Berg', 'Berg'], { Berg: 'Anna Berg' }],
    ['the surname first', ['Berg', 'Anna Berg'], { Berg: 'Anna Berg' }],
    ['a title', ['Mayor Anna Berg', 'Anna Berg'], { 'Anna Berg': 'Mayor Anna Berg' }],
    ['two titles', ['Mayor Anna Berg', 'Councillor Anna Berg'], { 'Mayor Anna Berg': 'Councillor Anna Berg' }],
    ['one name, longer by what it is said with', ['Mr Berg', 'Berg'], { Berg: 'Mr Berg' }],
    ['a calling before it', ['the engineer Anna Berg', 'Anna Berg'], { 'Anna Berg': 'the engineer Anna Berg' }],
    ['another spelling', ['Yusuf Haddad', 'Yousef Haddad'], { 'Yusuf Haddad': 'Yousef Haddad' }],
    ['an initial', ['Anna M. Berg', 'Anna Berg'], { 'Anna Berg': 'Anna M. Berg' }],
    ['a middle name', ['Anna Maria Berg', 'Anna Berg'], { 'Anna Berg': 'Anna Maria Berg' }],
    ['two spellings as long as each other', ['Yusuf Hadad', 'Jusuf Hadad'], { 'Yusuf Hadad': 'Jusuf Hadad' }],
    ["another's child", ["Berg's", 'Berg'], { Berg: "Berg's" }],
    ['a body', ['the ministry', 'Interior Ministry'], { 'the ministry': 'Interior Ministry' }],
    ['a body of two names', ['Ministry of Defence', 'Defence Ministry'], { 'Defence Ministry': 'Ministry of Defence' }],
    [
      'a body and a statement of it',
      ['a statement from the police', 'police'],
      { police: 'a statement from the police' },
    ],
    ['a body in lower case', ['the national police', 'National Police'], { 'National Police': 'the national police' }],
    [
      'a body less a word',
      ['the Oskava river police', 'river police', 'police'],
      { 'river police': 'the Oskava river police', police: 'the Oskava river police' },
    ],
  ])('%s', (_, names, expected) => {
    expect(joined(...names)).toEqual(expected);
    expect(joined(...[...names].reverse())).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['two given names', ['Anna Berg', 'Otto Berg']],
    ['two surnames', ['Anna Berg', 'Anna Lang']],
    ['a surname that could be either', ['Anna Berg', 'Otto Berg', 'Berg']],
    ['two names that begin alike', ['Berg', 'Berger']],
    ['a given name is no surname', ['Anna Berg', 'Anna']],
    ['two bodies', ['Interior Ministry', 'Defence Ministry']],
    ['a body that could be either', ['Interior Ministry', 'Defence Ministry', 'the ministry']],
    ['a body and a person', ['the Berg company', 'Berg']],
    ['parts of two bodies', ['the river police', 'the Oskava police']],
  ])('not %s', (_, names) => {
    expect(joined(...names)).toEqual({});
    expect(joined(...[...names].reverse())).toEqual({});
  });

  test('every name has one that stands for it, which stands for itself; the order of the names changes nothing', () => {
    const pool = [
      'Anna Berg',
      'Berg',
      'Otto Berg',
      'Mayor Berg',
      'Lang',
      'police',
      'the river police',
      'UN',
      'Ministry of Trade',
      'the ministry',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (names) => {
        const found = speakersByName(names);
        expect([...found.keys()].sort()).toEqual([...names].sort());
        for (const full of found.values()) expect(found.get(full)).toBe(full);
        const sorted = speakersByName([...names].sort());
        expect([...found].sort()).toEqual([...sorted].sort());
      }),
    );
  });
});

describe('the key of a name', () => {
  test.each([
    ['The Herald', 'herald'],
    ['HERALD', 'herald'],
    ['Mr Anna Berg', 'anna berg'],
    ['the engineer Anna Berg', 'anna berg'],
    ['Ministry of Defence', 'defence ministry'],
    ['a spokesman for the Ministry of Defence', 'defence ministry'],
    ['The Office of the Mayor', 'mayor office'],
    ['the Oskava Ministry of Defence', 'oskava defence ministry'],
    ['King of Defence', 'king defence'],
    ["Anna Berg's", 'anna berg'],
    ['Anna Berg’s', 'anna berg'],
    ['the local Berg', 'berg'],
    ['the local UN', 'local un'],
    ['Berg neighbours', 'berg neighbours'],
    ['The Sir', 'the sir'],
    ['The Times of Oskava', 'times oskava'],
  ])('%s: %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
