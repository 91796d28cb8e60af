import { questionContext, questionShares } from '../../src/align/question-evidence.js';
import { QUESTION_WEIGHTS } from '../../src/align/question-weights.js';
import { indexTopics } from '../../src/align/topics.js';
import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import type { Hedge, QuantityValue } from '../../src/domain/value.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { alignedClaim, articleRead, candidateIn } from '../support/aligned.js';
import { quantity } from '../support/fixtures.js';
import { placeNamed } from '../support/tellings.js';
import { alignTold, type Told } from '../support/told.js';

const claimsOf = (articles: readonly Told[], kind: string): readonly AlignedClaim[] =>
  alignTold(articles).questions.flatMap((q) => (q.kind === kind ? q.claims : []));

/** Ids of the evidence between the first claims of a kind of two articles. */
const evidence = (a: Told, b: Told, kind = 'quantity'): readonly string[] => {
  const claims = claimsOf([a, b], kind);
  const [left, right] = ['a', 'b'].map((id) => claims.find((c) => c.reading.article.id === id));
  if (!left || !right) throw new Error('no such claims');
  const context = questionContext(claims, indexTopics([left.reading, right.reading]));
  return questionShares(left, right, context).map((s) => s.id);
};

describe('evidence that two claims answer one question', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      'the same place',
      'Nine people were arrested in Lyon.',
      'Police arrested 12 people in Lyon.',
      ['same-where'],
      ['other-where'],
    ],
    [
      'different towns',
      'Nine people were arrested in Lyon.',
      'Police arrested 12 people in Nice.',
      ['other-where'],
      ['same-where'],
    ],
    ['the same predicate', 'Nine people were arrested.', 'Police arrested 12 people.', ['same-act'], []],
    ['another word for it', 'Nine people were arrested.', 'Police detained 12 people.', ['told-early'], ['same-act']],
    ['the same special thing', 'Nine women died.', 'Twelve women were killed.', ['same-thing'], ['other-thing']],
    ['another special thing', 'Nine women died.', 'Twelve soldiers were killed.', ['other-thing'], ['same-thing']],
    [
      'people in general',
      'Nine people died.',
      'Twelve people were killed.',
      ['told-early'],
      ['same-thing', 'other-thing'],
    ],
    [
      'scope words',
      'Nine people were arrested that morning.',
      'Twelve people were arrested in total.',
      ['scope-differs'],
      [],
    ],
    ['one answer each', 'Nine people were arrested.', 'Twelve people were arrested.', ['only-answers'], ['one-voice']],
  ])('%s', (_, a, b, there, absent) => {
    const ids = evidence({ text: a }, { text: b });
    expect(ids).toEqual(expect.arrayContaining([...there]));
    for (const id of absent) expect(ids).not.toContain(id);
  });

  test('days further apart than sources err speak against, days that they may mix up do not', () => {
    const on = '2024-05-15';
    const first = { text: 'On May 2, nine people were arrested in Lyon.', on };
    expect(evidence(first, { text: 'On May 3, twelve people were arrested in Lyon.', on })).not.toContain('other-when');
    expect(evidence(first, { text: 'On May 2, twelve people were arrested in Lyon.', on })).toContain('same-when');
  });

  test('who gives two values gives them to two questions, unless two speakers do', () => {
    const between = (text: string): readonly string[] => {
      const [left, right] = claimsOf([{ text }], 'quantity');
      if (!left || !right) throw new Error('no two claims');
      return questionShares(left, right, questionContext([left, right], indexTopics([left.reading]))).map((s) => s.id);
    };
    expect(between('Nine people were killed in the fire. Later, 12 people were killed in the fire.')).toContain(
      'one-voice',
    );
    expect(
      between('Police said nine people were killed in the fire. Witnesses said 12 people were killed in the fire.'),
    ).not.toContain('one-voice');
  });

  test('every share is between 0 and 1 and of a row of the table', () => {
    const claims = claimsOf(
      [
        {
          text: 'A fire killed nine people in Lyon on Monday and injured 14 others. Two women died.',
          on: '2024-05-15',
        },
        { text: 'A fire in Lyon killed at least 12 people and injured dozens, police said.', on: '2024-05-16' },
      ],
      'quantity',
    );
    const context = questionContext(claims, indexTopics([...new Set(claims.map((c) => c.reading))]));
    for (const [i, a] of claims.entries())
      for (const b of claims.slice(i + 1))
        for (const { id, share } of questionShares(a, b, context)) {
          expect(Object.keys(QUESTION_WEIGHTS)).toContain(id);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1.0000001);
        }
  });

  test('evidence is the same seen from either claim', () => {
    const claims = claimsOf(
      [{ text: 'Nine miners died in Lyon.' }, { text: 'In Nice, 12 soldiers were killed that day.' }],
      'quantity',
    );
    const context = questionContext(claims, indexTopics([...new Set(claims.map((c) => c.reading))]));
    const [a, b] = claims;
    if (!a || !b) throw new Error('no two claims');
    const ids = (x: AlignedClaim, y: AlignedClaim): readonly (readonly [string, number])[] =>
      questionShares(x, y, context).map((s) => [s.id, s.share] as const);
    expect(ids(a, b)).toEqual(ids(b, a));
  });
});

describe('how much of it there is, and in which words', () => {
  const [left, right] = [articleRead('left'), articleRead('right')];
  /** Share and words of each piece of evidence between a claim of one article and one of another (or of the same). */
  const shares = (
    a: Partial<Candidate>,
    b: Partial<Candidate>,
    other = right,
  ): Readonly<Record<string, readonly [share: number, words: string]>> => {
    const [x, y] = [alignedClaim('x', left, a), alignedClaim('y', other, b)];
    const found = questionShares(x, y, questionContext([x, y], indexTopics([left, right])));
    return Object.fromEntries(found.map(({ id, share, words }) => [id, [share, words]]));
  };
  const counting = (counted: string | null, low = 9, high: number | null = low, hedge?: Hedge): Partial<Candidate> => ({
    value: { ...(quantity(low, high) as QuantityValue), counted, ...(hedge && { hedge }) },
    display: counted === null ? String(low) : `${String(low)} ${counted}`,
  });

  test.each<[string | null, string | null, Readonly<Record<string, readonly [number, string]>>]>([
    ['miner', 'miner', { 'same-thing': [1, 'miner / miner'] }],
    ['miner', 'soldier', { 'other-thing': [1, 'miner / soldier'] }],
    ['miner', 'person', {}],
    ['miner', null, {}],
    [null, null, {}],
  ])('what is counted: %s and %s', (a, b, expected) => {
    const found = shares(counting(a), counting(b));
    expect({
      ...('same-thing' in found && { 'same-thing': found['same-thing'] }),
      ...('other-thing' in found && { 'other-thing': found['other-thing'] }),
    }).toEqual(expected);
  });
  test('of what is no count, the thing that the claim names', () => {
    const value = candidateIn(
      articleRead('d', { publishedAt: '2024-05-14' }, 'A fire destroyed a mill in Lyon on Monday.'),
      'date',
    );
    const said = (thing: string): Partial<Candidate> => ({ kind: 'date', value: value.value, thing });
    // by the name under which synonyms meet
    expect(shares(said('mill'), said('factory'))['same-thing']).toEqual([1, 'factory / factory']);
    expect(shares(said('mill'), said('boat'))['other-thing']?.[0]).toBe(1);
    // values that are no counts are not near each other
    expect(shares(said('mill'), said('mill'))['near-values']).toBeUndefined();
    expect(shares(said('mill'), counting('mill'))['near-values']).toBeUndefined();
    expect(shares(counting('mill'), said('mill'))['near-values']).toBeUndefined();
  });

  const [lyon, nice, france] = ['Lyon', 'Nice', 'France'].map(placeNamed);
  test('where: one place, two that exclude each other, or neither', () => {
    expect(shares({ place: lyon! }, { place: lyon! })['same-where']).toEqual([1, 'Lyon']);
    expect(shares({ place: lyon! }, { place: nice! })['other-where']).toEqual([1, 'Lyon / Nice']);
    const within = shares({ place: lyon! }, { place: france! });
    expect([within['same-where'], within['other-where']]).toEqual([undefined, undefined]);
    expect(shares({ place: lyon! }, { place: null })['same-where']).toBeUndefined();
    // where places are the answer they are no evidence
    expect(shares({ kind: 'place', place: lyon! }, { kind: 'place', place: nice! })['other-where']).toBeUndefined();
  });

  test('scope: the words of both', () => {
    expect(shares({ scope: ['that morning', 'in all'] }, { scope: ['in total'] })['scope-differs']).toEqual([
      1,
      'that morning, in all / in total',
    ]);
    expect(
      shares({ scope: ['in total', 'so far'] }, { scope: ['in total', 'so far'] })['scope-differs'],
    ).toBeUndefined();
    expect(shares({ scope: ['in', 'total'] }, { scope: ['intotal'] })['scope-differs']).toBeDefined();
  });

  test.each([
    [0, 4, true],
    [4, 4, true],
    [4, 5, false],
    [5, 4, false],
  ])('told in sentences %d and %d: early %s', (a, b, expected) => {
    expect('told-early' in shares({ depth: a }, { depth: b })).toBe(expected);
  });

  test.each<[string, QuantityValue, QuantityValue, number]>([
    ['equal', quantity(40) as QuantityValue, quantity(40) as QuantityValue, 1],
    ['a tenth', quantity(40) as QuantityValue, quantity(4) as QuantityValue, 0],
    ['less than a tenth', quantity(400) as QuantityValue, quantity(4) as QuantityValue, 0],
    ['by the middle of a range', quantity(30, 50) as QuantityValue, quantity(40) as QuantityValue, 1],
    ['the root of ten', quantity(1000) as QuantityValue, quantity(3162) as QuantityValue, 0.5],
    ['an open one by its bound', quantity(40, null) as QuantityValue, quantity(40) as QuantityValue, 1],
    ['"up to" by its top', quantity(0, 40) as QuantityValue, quantity(40) as QuantityValue, 1],
    ['none and none', quantity(0) as QuantityValue, quantity(0) as QuantityValue, 1],
    ['none and some', quantity(0) as QuantityValue, quantity(1) as QuantityValue, 0],
    ['some and none', quantity(1) as QuantityValue, quantity(0) as QuantityValue, 0],
    ['one and ten at most', quantity(1) as QuantityValue, quantity(0, 10) as QuantityValue, 0],
  ])('values near each other: %s', (_, a, b, expected) => {
    const found = shares({ value: a, display: 'a' }, { value: b, display: 'b' })['near-values'];
    expect(found?.[0] ?? 0).toBeCloseTo(expected, 3);
    if (expected > 0) expect(found?.[1]).toBe('a / b');
    expect(shares({ value: b }, { value: a })['near-values']?.[0] ?? 0).toBeCloseTo(expected, 3);
  });

  test('one voice: of one article in its own words or of one speaker; only answers: one in each article', () => {
    const by = (name: string): Partial<Candidate> => ({ speaker: { name, at: { start: 0, end: 1 } } });
    expect(shares({}, {}, left)['one-voice']).toEqual([1, '']);
    expect('one-voice' in shares(by('police'), by('police'), left)).toBe(true);
    expect('one-voice' in shares(by('police'), by('the mayor'), left)).toBe(false);
    expect('one-voice' in shares(by('police'), {}, left)).toBe(false);
    expect('one-voice' in shares({}, {})).toBe(false);
    expect(shares({}, {})['only-answers']).toEqual([1, '']);
    expect('only-answers' in shares(by('police'), by('the mayor'), left)).toBe(false);
    const [x, y, z] = [alignedClaim('x', left), alignedClaim('y', right), alignedClaim('z', right)];
    const context = questionContext([x, y, z], indexTopics([left, right]));
    expect([context.answers(x), context.answers(y)]).toEqual([1, 2]);
    for (const [a, b] of [
      [x, y],
      [y, x],
    ] as const)
      expect(questionShares(a, b, context).map(({ id }) => id)).not.toContain('only-answers');
  });

  test('always the topic, and the words in common', () => {
    const found = shares({}, {});
    expect(found['same-topic']).toEqual([1, '']);
    expect(found['alike-sentences']?.[0]).toBeCloseTo(1);
    expect(found['alike-sentences']?.[1]).toBe('words in common');
  });

  const dated = (day: string): Told => ({ text: `On ${day}, nine people were arrested in Lyon.`, on: '2024-05-15' });
  test.each<[string, string, string | null]>([
    ['May 2', 'May 2', 'same-when'],
    ['May 2', 'May 5', null],
    ['May 2', 'May 6', 'other-when'],
    ['May 6', 'May 2', 'other-when'],
  ])('when: %s and %s', (a, b, expected) => {
    const ids = evidence(dated(a), dated(b));
    expect(ids.filter((id) => id.endsWith('-when'))).toEqual(expected === null ? [] : [expected]);
  });
});
