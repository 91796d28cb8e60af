import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { findOrigins } from '../../src/align/origins.js';
import type { ClaimOrigin, OriginEvidence } from '../../src/domain/claim.js';
import type { Article } from '../../src/domain/source.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

/** A sentence that is a copy wherever it stands. */
const COPY = 'Nine people were hurt when the old bridge over the Oskava gave way at dawn.';

interface Sketch extends Partial<Article['metadata']> {
  readonly text?: string;
  readonly id?: string;
  readonly speaker?: string;
  /** The value in words. */
  readonly says?: string;
  readonly event?: string;
  /** Which sentence of the article it is. */
  readonly sentence?: number;
}

const claimOf = (
  { text = COPY, id = '', speaker, says = 'nine', event = 'event', sentence = 0, ...known }: Sketch,
  i: number,
): AlignedClaim => {
  const reading = articleRead(`article ${id || String(i)}`, known, text);
  return alignedClaim(
    id || `claim ${String(i)}`,
    reading,
    {
      display: says,
      sentence: reading.sentences[sentence]!.sentence,
      speaker: speaker === undefined ? null : { name: speaker, at: { start: 0, end: 0 } },
    },
    event,
  );
};

const originsOf = (...sketches: readonly Sketch[]): readonly ClaimOrigin[] => {
  const claims = sketches.map(claimOf);
  const origins = findOrigins(
    claims.map(({ reading }) => reading),
    claims,
  );
  return claims.map(({ id }) => origins.get(id)!);
};

const names = (...sketches: readonly Sketch[]): readonly string[] => originsOf(...sketches).map(({ name }) => name);

describe('where one claim is from', () => {
  test.each<[string, Sketch, Omit<ClaimOrigin, 'id' | 'why'>, Omit<OriginEvidence, 'label'>]>([
    [
      'a speaker',
      { speaker: 'Mayor Anna Berg', publisher: 'Sud' },
      { kind: 'speaker', key: 'speaker:mayor anna berg', name: 'Mayor Anna Berg' },
      { id: 'speaker', words: 'Mayor Anna Berg' },
    ],
    [
      'an outlet that is cited',
      { speaker: 'dpa', publisher: 'Sud' },
      { kind: 'publisher', key: 'publisher:deutsche presse-agentur', name: 'Deutsche Presse-Agentur' },
      { id: 'outlet', words: 'dpa' },
    ],
    [
      'itself, cited by itself',
      { speaker: 'the Sud', publisher: 'The  Sud ' },
      { kind: 'publisher', key: 'publisher:the sud', name: 'The  Sud ' },
      { id: 'outlet', words: 'the Sud' },
    ],
    [
      'an agency in the sentence',
      { text: `According to dpa, ${COPY}`, publisher: 'Sud' },
      { kind: 'publisher', key: 'publisher:deutsche presse-agentur', name: 'Deutsche Presse-Agentur' },
      { id: 'wire', words: 'According to dpa' },
    ],
    [
      'an agency of the article',
      { text: `${COPY}\nSource: Kyodo`, publisher: 'Sud' },
      { kind: 'publisher', key: 'publisher:kyodo', name: 'Kyodo' },
      { id: 'wire', words: 'Source: Kyodo' },
    ],
    [
      'witnesses are nobody, the publisher tells',
      { speaker: 'witnesses', publisher: 'Sud' },
      { kind: 'publisher', key: 'publisher:sud', name: 'Sud' },
      { id: 'own', words: 'Sud' },
    ],
    [
      'the article, by its title',
      { title: 'A bridge' },
      { kind: 'source', key: 'source:article 0', name: 'A bridge' },
      { id: 'own', words: 'A bridge' },
    ],
    ['the article alone', {}, { kind: 'source', key: 'source:article 0', name: 'article 0' }, { id: 'own', words: '' }],
  ])('%s', (_, sketch, expected, why) => {
    const [origin] = originsOf(sketch);
    expect(origin).toMatchObject(expected);
    expect(origin?.why).toMatchObject([why]);
    expect(origin?.why[0]?.label).toMatch(/ .* /);
  });

  test('claims of one key have one id', () => {
    const [a, b, c] = originsOf(
      { publisher: 'Sud' },
      { publisher: 'Sud', text: 'Rain fell and nine people left.' },
      { publisher: 'Nord', text: 'Snow fell and nine people left.' },
    );
    expect(a?.id).toBe(b?.id);
    expect(a?.id).not.toBe(c?.id);
  });
});

describe('one speaker by several names', () => {
  const OTHER = 'It was nine who were hurt.';
  test('of one event, by the fullest of them', () => {
    expect(names({ speaker: 'Anna Berg' }, { speaker: 'Berg', text: OTHER })).toEqual(['Anna Berg', 'Anna Berg']);
    expect(names({ speaker: 'Berg' }, { speaker: 'Anna Berg', text: OTHER })).toEqual(['Anna Berg', 'Anna Berg']);
  });
  test('of another event is another one', () => {
    expect(names({ speaker: 'Anna Berg' }, { speaker: 'Berg', text: OTHER, event: 'other' })).toEqual([
      'Anna Berg',
      'Berg',
    ]);
  });
});

describe('copies are from the first of them', () => {
  const [sud, nord]: readonly Sketch[] = [{ publisher: 'Sud' }, { publisher: 'Nord' }];
  const wire: Sketch = { text: `${COPY}\nSource: Kyodo`, publisher: 'Wire' };
  const agency = 'Kyodo';
  test.each<[string, readonly Sketch[], readonly string[]]>([
    [
      'the earlier',
      [
        { ...sud, publishedAt: '2024-06-16' },
        { ...nord, publishedAt: '2024-06-15' },
      ],
      ['Nord', 'Nord'],
    ],
    [
      'by the hour',
      [
        { ...sud, publishedAt: '2024-06-15T12:00:00Z' },
        { ...nord, publishedAt: '2024-06-15T11:00:00Z' },
      ],
      ['Nord', 'Nord'],
    ],
    [
      'a dated one before one without a date',
      [
        { ...sud, id: 'a' },
        { ...nord, id: 'b', publishedAt: '2024-06-15' },
      ],
      ['Nord', 'Nord'],
    ],
    [
      'by id where the dates do not tell',
      [
        { ...sud, id: 'b', publishedAt: '2024-06-15' },
        { ...nord, id: 'a', publishedAt: '2024-06-15' },
      ],
      ['Nord', 'Nord'],
    ],
    [
      'by id where there are no dates',
      [
        { ...sud, id: 'b' },
        { ...nord, id: 'a' },
      ],
      ['Nord', 'Nord'],
    ],
    [
      'an agency, though later',
      [
        { ...sud, publishedAt: '2024-06-15' },
        { ...wire, publishedAt: '2024-06-17' },
      ],
      [agency, agency],
    ],
    [
      'an agency, though by the later id',
      [
        { ...sud, id: 'a' },
        { ...wire, id: 'b' },
      ],
      [agency, agency],
    ],
    [
      'a speaker, though later than all',
      [
        { ...sud, publishedAt: '2024-06-15' },
        { ...wire, publishedAt: '2024-06-16' },
        { ...nord, speaker: 'Anna Berg', publishedAt: '2024-06-17' },
      ],
      ['Anna Berg', 'Anna Berg', 'Anna Berg'],
    ],
    [
      'but each speaker speaks',
      [
        { ...sud, speaker: 'Otto Lang' },
        { ...nord, speaker: 'Anna Berg' },
      ],
      ['Otto Lang', 'Anna Berg'],
    ],
    [
      'a third without the passage is from itself',
      [
        { ...sud, id: 'a' },
        { ...nord, id: 'b' },
        { publisher: 'Post', id: 'c', text: 'Rain fell and nine people left.' },
      ],
      ['Sud', 'Sud', 'Post'],
    ],
    [
      'another value is its own',
      [
        { ...sud, id: 'a' },
        { ...nord, id: 'b', says: 'ten' },
      ],
      ['Sud', 'Nord'],
    ],
    [
      'the same value, otherwise written',
      [
        { ...sud, id: 'a', says: ' About  nine' },
        { ...nord, id: 'b', says: 'about nine ' },
      ],
      ['Sud', 'Sud'],
    ],
  ])('%s', (_, sketches, expected) => {
    expect(names(...sketches)).toEqual(expected);
    expect(names(...[...sketches].reverse())).toEqual([...expected].reverse());
  });

  test('claims of two kinds are two', () => {
    const claims = [sud!, nord!].map(claimOf);
    const [a, b] = claims;
    const other: AlignedClaim = { ...b!, candidate: { ...b!.candidate, kind: 'date' } };
    const origins = findOrigins(
      claims.map(({ reading }) => reading),
      [a!, other],
    );
    expect([...origins.values()].map(({ name }) => name)).toEqual(['Sud', 'Nord']);
  });

  test('who copied says so first, who did not says nothing of it', () => {
    const [first, copy] = originsOf({ ...sud, id: 'a' }, { ...nord, id: 'b' });
    expect(first?.why.map(({ id, words }) => [id, words])).toEqual([['own', 'Sud']]);
    expect(copy?.why.map(({ id, words }) => [id, words])).toEqual([
      ['copied', COPY.slice(0, -1)],
      ['own', 'Sud'],
    ]);
    for (const { label } of copy?.why ?? []) expect(label).toMatch(/ .* /);
  });

  test('all claims of a sentence are', () => {
    const [a, b] = [sud!, nord!].map(claimOf);
    const twice = (claim: AlignedClaim): readonly AlignedClaim[] => [
      { ...claim, id: `${claim.id} of ten`, candidate: { ...claim.candidate, display: 'ten' } },
      claim,
    ];
    const origins = findOrigins([a!.reading, b!.reading], [...twice(a!), ...twice(b!)]);
    expect([...origins.values()].map(({ name }) => name)).toEqual(['Sud', 'Sud', 'Sud', 'Sud']);
  });

  test('claims of one article are not joined, though its sentences are copied elsewhere', () => {
    const reading = articleRead('one', { publisher: null, title: 'One' }, `${COPY}\n${COPY}`);
    const [x, y] = reading.sentences.map(({ sentence }, i) =>
      alignedClaim(`claim ${String(i)}`, reading, { display: 'nine', sentence, speaker: null }),
    );
    const origins = findOrigins([reading], [x!, y!]);
    expect([...origins.values()].map(({ why }) => why.map(({ id }) => id))).toEqual([['own'], ['own']]);
  });
});

test('a shared misspelling is shown to both but not to whom it is from', () => {
  const said = (name: string, i: number): Sketch => ({
    text: [
      `Nine people were hurt, engineer ${name} knew.`,
      `The dam of ${name} holds, though nine people drowned.`,
      `Ferries carried nine people past ${name} on Monday.`,
      `In May ${name} and nine people left the town.`,
      `It was ${name} who found nine people there.`,
      `Nine people thanked ${name} for their rescue.`,
      `Owing to ${name}, nine people survived.`,
    ][i]!,
    publisher: `Paper ${String(i)}`,
    id: `p${String(i)}`,
  });
  const found = originsOf(
    ...['Havlicek', 'Havlicek', 'Havlicek', 'Havlicek', 'Havlicik', 'Havlicik', 'Havlicik'].map(said),
  );
  expect(found.map(({ name }) => name)).toEqual([
    'Paper 0',
    'Paper 1',
    'Paper 2',
    'Paper 3',
    'Paper 4',
    'Paper 4',
    'Paper 4',
  ]);
  expect(found.map(({ why }) => why.map(({ id }) => id).join())).toEqual([
    'own',
    'own',
    'own',
    'own',
    'own',
    'misspelling,own',
    'misspelling,own',
  ]);
  expect(found[5]?.why[0]).toMatchObject({ words: 'havlicik, where others write havlicek' });
  expect(found[5]?.why[0]?.label).toMatch(/ .* /);
});
