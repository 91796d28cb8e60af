import { questionContext, questionShares } from '../../src/align/question-evidence.js';
import { QUESTION_WEIGHTS } from '../../src/align/question-weights.js';
import { indexTopics } from '../../src/align/topics.js';
import type { AlignedClaim } from '../../src/align/aligned-claim.js';
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
    ['the same special thing', 'Nine miners died.', 'Twelve miners were killed.', ['same-thing'], ['other-thing']],
    ['another special thing', 'Nine miners died.', 'Twelve soldiers were killed.', ['other-thing'], ['same-thing']],
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
