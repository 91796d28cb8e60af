import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { silent } from '../../src/compare/comparator.js';
import { actDenied } from '../../src/compare/comparators/act-denied.js';
import type { Judged } from '../../src/compare/judged.js';
import { positionsOf } from '../../src/compare/positions.js';
import type { Level } from '../../src/domain/finding.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

/** Claims by name, each of an article of its own unless `articles` says of which. */
const claimsNamed = (
  names: string,
  articles: Readonly<Record<string, string>> = {},
  displays: Readonly<Record<string, string>> = {},
): readonly AlignedClaim[] => {
  const ids = new Set(Array.from(names, (name) => articles[name] ?? name));
  const readings = new Map([...ids].map((id) => [id, articleRead(id)]));
  return Array.from(names).map((name) =>
    alignedClaim(name, readings.get(articles[name] ?? name)!, { display: displays[name] ?? name }),
  );
};

const LEVELS: Readonly<Record<string, Level>> = {
  '≠': 'contradicts',
  '~': 'strains',
  '=': 'agrees',
  '≈': 'compatible',
};

/** "a≠b c=a" as judgements; what is not said of two claims is silent. */
const judgedAs = (claims: readonly AlignedClaim[], said: string): readonly Judged[] =>
  said.split(' ').map((row): Judged => {
    const [left, right] = [row[0], row[2]].map((name) => claims.find(({ id }) => id === name)!);
    return {
      left: left!,
      right: right!,
      evidence: [],
      comparator: actDenied.meta,
      verdict: { ...silent('m'), level: LEVELS[row[1] ?? ''] ?? 'silent' },
    };
  });

const groups = (names: string, said: string, articles: Readonly<Record<string, string>> = {}): readonly string[] => {
  const claims = claimsNamed(names, articles);
  return positionsOf(claims, judgedAs(claims, said)).map(({ claims: group }) => group.map(({ id }) => id).join(''));
};

describe('positions of a conflict', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['two that oppose each other stand apart', 'ab', 'a≠b', ['a', 'b']],
    ['straining is opposing', 'ab', 'a~b', ['a', 'b']],
    ['what only strains stands behind what contradicts', 'abcd', 'a~b a=c a~d b≠d', ['b', 'd', 'ac']],
    ['those that agree stand together', 'abc', 'a≠b b≠c a=c', ['ac', 'b']],
    ['also where another comparator says nothing of them', 'abc', 'a≠b b≠c a=c a?c', ['ac', 'b']],
    ['so do those that fit', 'abc', 'a≠b b≠c a≈c', ['ac', 'b']],
    ['agreeing goes before fitting', 'abcd', 'a≠b c≠d a≈d b=d', ['bd', 'a', 'c']],
    ['to agree with one is not enough beside another who is opposed', 'abcd', 'a≠b a=c c≠d a≈d', ['ac', 'b', 'd']],
    ['nor is to agree with one of them', 'abcd', 'a≠b a=c c≠d a=d', ['ac', 'b', 'd']],
    ['to agree with one of a side is enough to be drawn to it', 'abcde', 'a≠b a≠c b=c a≈d b=d d≠e', ['bcd', 'a', 'e']],
    ['to fit one of a side is enough where nobody there is opposed', 'abcd', 'a≠b b≠c b≠d a=c c≈d', ['acd', 'b']],
    ['who opposes nobody joins the one side that it agrees with', 'abc', 'a≠b a=c', ['ac', 'b']],
    ['or that it fits', 'abc', 'a≠b b≈c', ['bc', 'a']],
    ['who fits both sides takes none', 'abc', 'a≠b a≈c b≈c', ['a', 'b']],
    ['who agrees with both sides takes none', 'abc', 'a≠b a=c b=c', ['a', 'b']],
    ['who says nothing of either takes none', 'abc', 'a≠b', ['a', 'b']],
    ['three figures are three sides', 'abc', 'a≠b b≠c a≠c', ['a', 'b', 'c']],
    ['nobody disagrees', 'ab', 'a=b', []],
  ])('%s', (_, names, said, expected) => {
    expect(groups(names, said)).toEqual(expected);
    // it does not matter which of two claims a judgement names first
    const turned = said
      .split(' ')
      .map((row) => Array.from(row).reverse().join(''))
      .join(' ');
    expect(groups(names, turned)).toEqual(expected);
  });

  test('the side of most articles comes first, of as many that of most claims', () => {
    expect(groups('abc', 'a≠b a≠c b=c')).toEqual(['bc', 'a']);
    // two claims of one article are one article
    expect(groups('abcd', 'a≠b a≠c b=c a=d', { b: 'x', c: 'x' })).toEqual(['ad', 'bc']);
    expect(groups('abc', 'a≠b a≠c b=c', { b: 'x', c: 'x' })).toEqual(['bc', 'a']);
    expect(groups('abcde', 'a≠b a≠c a≠d b=c b=d c=d a=e', { b: 'x', c: 'x', d: 'x' })).toEqual(['ae', 'bcd']);
  });

  test('a side shows up to three of the ways in which its claims say it, each once', () => {
    const claims = claimsNamed(
      'abcdef',
      {},
      { a: 'Nine', b: 'forty', c: 'nine', d: '9', e: 'at least nine', f: 'some nine' },
    );
    const judged = judgedAs(claims, 'a≠b b≠c b≠d b≠e b≠f a=c a=d a=e a=f');
    expect(positionsOf(claims, judged).map(({ position }) => position)).toEqual([
      { display: 'Nine / 9 / at least nine', claims: ['a', 'c', 'd', 'e', 'f'] },
      { display: 'forty', claims: ['b'] },
    ]);
  });
});
