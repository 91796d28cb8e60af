import fc from 'fast-check';
import { Groups } from '../../src/align/groups.js';
import { meetingGroups, soundsOf, type Meeter } from '../../src/align/meeting-groups.js';
import { articleRead } from '../support/aligned.js';

describe('how a name sounds', () => {
  test.each([
    ['Yusuf Haddad', 'Yousef Hadad'],
    ['Khalil', 'Halil'],
    ['Qasim', 'Gasim'],
    ['Omar Qasim', 'Omar Kasim'],
    ['Oleg', 'Olek'],
    ['J. Berg', 'Berg'],
    ['Berg Berg', 'Berg'],
  ])('%s as %s', (a, b) => {
    expect(soundsOf(a).length).toBeGreaterThan(0);
    expect(soundsOf(a)).toEqual(soundsOf(b));
  });

  test.each([
    ['Berg', 'Lang'],
    ['Qasim', 'Asim'],
    ['Khalil', 'Alil'],
  ])('%s not as %s', (a, b) => {
    expect(soundsOf(a)).not.toEqual(soundsOf(b));
  });

  test('of vowels alone as it is written; of two letters too; of none not at all', () => {
    expect(soundsOf('Ao Eia')).toEqual(['ao', 'eia']);
    expect(soundsOf('Li')).toHaveLength(1);
    expect(soundsOf('7')).toEqual([]);
  });
});

const [here, there] = [articleRead('here'), articleRead('there')];
const meeter = <T>(item: T, keys: readonly string[], reading = here): Meeter<T> => ({ item, reading, keys });
const always = (): boolean => true;

describe('groups of what meets', () => {
  test('directly or through others, in the order of the things', () => {
    const things = [meeter(1, ['a']), meeter(2, ['b']), meeter(3, ['c']), meeter(4, ['a', 'c']), meeter(5, ['b'])];
    expect(meetingGroups(things, always)).toEqual([
      [1, 3, 4],
      [2, 5],
    ]);
  });
  test('nothing without a key in common', () => {
    expect(meetingGroups([meeter(1, ['a']), meeter(2, ['b']), meeter(3, [])], always)).toEqual([[1], [2], [3]]);
  });
  test('nothing that does not meet', () => {
    const even = (a: number, b: number): boolean => (a + b) % 2 === 0;
    expect(
      meetingGroups(
        [1, 2, 3, 4, 5].map((n) => meeter(n, ['a'])),
        even,
      ),
    ).toEqual([
      [1, 3, 5],
      [2, 4],
    ]);
  });
  test('what stands in one group is not compared again, nor a thing with itself', () => {
    const asked: string[] = [];
    const groups = meetingGroups(
      [1, 2, 3].map((n) => meeter(n, ['a', 'b'])),
      (a, b) => asked.push(`${String(a)} ${String(b)}`) > 0,
    );
    expect(groups).toEqual([[1, 2, 3]]);
    expect(asked).toEqual(['1 2', '1 3']);
  });
  test('a dozen things of one article and key are compared with a new one, not more', () => {
    const asked = (n: number, of = here): number => {
      let times = 0;
      const known = Array.from({ length: n }, (_, i) => meeter(String(i), ['a'], of));
      meetingGroups([...known, meeter('new', ['a'], there)], (_, b) => {
        if (b === 'new') times++;
        return false;
      });
      return times;
    };
    expect([1, 2, 11, 12, 13, 30].map((n) => asked(n))).toEqual([1, 2, 11, 12, 12, 12]);
    // of two articles a dozen each
    const both = [here, there].flatMap((of) => Array.from({ length: 13 }, (_, i) => meeter(String(i), ['a'], of)));
    let times = 0;
    meetingGroups([...both, meeter('new', ['a'])], (_, b) => {
      if (b === 'new') times++;
      return false;
    });
    expect(times).toBe(24);
  });
});

describe('things that join', () => {
  test('each by itself until it does', () => {
    expect(new Groups().of(['a', 'b'])).toEqual([['a'], ['b']]);
  });
  test('led by the first, in whatever order they are joined', () => {
    const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (joins) => {
        const groups = new Groups();
        for (const [a, b] of joins) groups.join(a, b);
        const turned = new Groups();
        for (const [a, b] of [...joins].reverse()) turned.join(b, a);
        const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8];
        const found = groups.of(numbers);
        expect(turned.of(numbers)).toEqual(found);
        expect(found.flat().sort()).toEqual(numbers);
        for (const group of found) {
          expect(group).toEqual([...group].sort());
          expect(group.map((n) => groups.leaderOf(n))).toEqual(group.map(() => group[0]));
        }
        for (const [a, b] of joins) expect(groups.leaderOf(a)).toBe(groups.leaderOf(b));
      }),
    );
  });
  test('a long row of them', () => {
    const groups = new Groups();
    for (let i = 50; i > 0; i--) groups.join(i - 1, i);
    expect(groups.leaderOf(50)).toBe(0);
    expect(groups.of(Array.from({ length: 51 }, (_, i) => i))).toHaveLength(1);
  });
});
