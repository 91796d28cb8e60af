import type { Outcome } from '../../src/domain/resolution.js';
import { restsOn } from '../../src/trace/rests.js';
import { whoSays } from '../../src/trace/who-says.js';
import { fallWithout } from '../../src/trace/without.js';
import { evidenceOf, tracedClaim, tracedConflict, type Told } from '../support/evidence.js';

const SOURCE = { kind: 'source', id: 's1', name: 'Fire' } as const;

/** Two positions of tellings; what is withdrawn is what `s1` tells. */
const fall = (a: readonly Omit<Told, 'n'>[], b: readonly Omit<Told, 'n'>[], outcome: Outcome | null = null) => {
  const [left, right] = [
    a.map((told) => tracedClaim({ ...told, n: 9 })),
    b.map((told) => tracedClaim({ ...told, n: 50 })),
  ];
  const own = [...left, ...right].filter(({ source }) => source.id === 's1');
  return fallWithout(evidenceOf(own, [tracedConflict([left, right], outcome)], SOURCE));
};
const one = { id: 'a', publisher: 'Post', source: 's1' };
const other = { id: 'b', publisher: 'Herald', source: 's2' };
const third = { id: 'c', publisher: 'Radio', source: 's3' };
const fourth = { id: 'd', publisher: 'Gazette', source: 's4' };

test.each<[string, Parameters<typeof fall>, readonly (readonly [string, string])[], number]>([
  ['its only source: the position goes, and the conflict with it', [[one], [other]], [['9', 'gone']], 1],
  ['one of two sources: one origin is left', [[one, third], [other]], [['9', 'one-origin']], 0],
  ['one of three origins', [[one, third, fourth], [other]], [['9', 'weaker']], 0],
  ['a reprint of another', [[{ ...one, from: 'publisher:Radio' }, third], [other]], [['9', 'weaker']], 0],
  ['what the others copied', [[one, { ...third, from: 'publisher:Post' }], [other]], [['9', 'copies']], 0],
  [
    'another article of the same outlet is no copy',
    [[one, { ...third, publisher: 'Post' }], [other]],
    [['9', 'weaker']],
    0,
  ],
  [
    'both sides',
    [[one], [{ ...other, source: 's1' }, third]],
    [
      ['9', 'gone'],
      ['50', 'one-origin'],
    ],
    1,
  ],
  ['nothing of it', [[third], [other]], [], 0],
])('without a source that is %s', (_name, tellings, positions, vanished) => {
  const found = fall(...tellings);
  expect(found.positions.map(({ display, loss }) => [display, loss])).toEqual(positions);
  expect(found.conflicts).toHaveLength(vanished);
});

test('a settled decision would be challenged, and is told which claim it would lose', () => {
  const { resolutions } = fall([one, third], [other], { kind: 'accept-one', claim: 'a' });
  expect(resolutions.map(({ fate, names }) => [fate, names])).toEqual([['challenged', ['a']]]);
});

test('a decision whose conflict would vanish is told so; an undecided one has no decision to lose', () => {
  expect(fall([one], [other], { kind: 'accept-one', claim: 'b' }).resolutions).toMatchObject([
    { fate: 'conflict-gone', names: [] },
  ]);
  expect(fall([one], [other]).resolutions).toEqual([]);
});

test('what rests on a source: its share of each position, and the decisions made on it', () => {
  const [a, c, b] = [one, third].map((told) => tracedClaim({ ...told, n: 9 })).concat(tracedClaim({ ...other, n: 50 }));
  if (!a || !b || !c) throw new Error('three claims');
  const conflict = tracedConflict([[a, c], [b]], { kind: 'accept-one', claim: 'a' });
  const { conflicts, resolutions } = restsOn(evidenceOf([a], [conflict], SOURCE));
  expect(conflicts.map(({ positions }) => positions)).toEqual([[{ position: 0, display: '9', claims: 1, of: 2 }]]);
  expect(resolutions.map(({ names }) => names)).toEqual([['a']]);
});

describe('who says what', () => {
  const told = [
    tracedClaim({ id: 'a', n: 9, publisher: 'Post', speaker: 'Mayor', publishedAt: '2025-06-30' }),
    tracedClaim({ id: 'b', n: 9, publisher: 'Radio', publishedAt: '2025-06-28' }),
    tracedClaim({ id: 'c', n: 9, publisher: 'Gazette' }),
    tracedClaim({ id: 'd', n: 50, publisher: 'Herald', speaker: 'Mayor', publishedAt: '2025-06-29' }),
    tracedClaim({ id: 'e', n: 12, publisher: 'Herald', publishedAt: '2025-06-29' }),
    tracedClaim({ id: 'x', n: 9, gone: true }),
  ];
  const [a, b, c, d] = told;
  if (!a || !b || !c || !d) throw new Error('four claims');
  const evidence = evidenceOf(told, [tracedConflict([[d], [a, b, c]])]);

  test('by value, sides first; who first, and attributed to whom', () => {
    expect(
      whoSays(evidence).map(({ display, position, first, undated, attributed }) => [
        display,
        position,
        first?.claim.id,
        undated.map(({ claim }) => claim.id),
        attributed.map(({ to, claims }) => [to, claims.map(({ claim }) => claim.id).join('')]),
      ]),
    ).toEqual([
      ['50', 0, 'd', [], [['Mayor', 'd']]],
      [
        '9',
        1,
        'b',
        ['c'],
        [
          ['Mayor', 'a'],
          [null, 'bc'],
        ],
      ],
      ['12', null, 'e', [], [[null, 'e']]],
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['9', ['9']],
    [' 12 ', ['12']],
    ['7', []],
  ])('of one value: %s', (value, displays) => {
    expect(whoSays(evidence, value).map(({ display }) => display)).toEqual(displays);
  });
});
