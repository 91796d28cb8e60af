import { compareTwoStrings } from 'string-similarity';
import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { alignEvents } from '../../src/align/events.js';
import type { AlignedQuestion } from '../../src/align/questions.js';
import { conflictOf } from '../../src/compare/conflicts.js';
import { comparedClaims, judgeQuestion } from '../../src/compare/judged.js';
import type { Conflict } from '../../src/domain/finding.js';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.js';
import type { QuantityValue } from '../../src/domain/value.js';
import type { Candidate } from '../../src/extract/extractor.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import { alignedClaim, articleRead, candidateIn } from '../support/aligned.js';
import { quantity } from '../support/fixtures.js';

/** What one article says: how many, in which words, how far down. */
interface Said extends Partial<Candidate> {
  /** Its id, "claim 0", "claim 1" … unless said. */
  readonly id?: string;
  readonly of?: string;
  readonly low: number;
  readonly high?: number | null;
  readonly as?: QuantityValue['hedge'];
}

const counted = (predicate: string): Candidate['topic'] => ({
  key: `count|${predicate}|people`,
  predicate,
  thing: 'people',
});

/** A question of counts, one claim for each thing said; `of` names the article, else each has its own. */
const asked = (
  said: readonly Said[],
): { readonly question: AlignedQuestion; readonly readings: readonly ArticleReading[] } => {
  const readings = new Map<string, ArticleReading>();
  const claims = said.map(({ id: name, of, low, high, as, ...rest }, i): AlignedClaim => {
    const id = of ?? `article ${String(i)}`;
    const reading = readings.get(id) ?? articleRead(id, { publisher: id });
    readings.set(id, reading);
    const value = { ...quantity(low, high === undefined ? low : high), ...(as && { hedge: as }) } as QuantityValue;
    return alignedClaim(name ?? `claim ${String(i)}`, reading, {
      value,
      display: `${String(low)} people`,
      topic: counted('die'),
      depth: 0,
      situation: null,
      place: null,
      ...rest,
    });
  });
  return {
    question: { id: 'q', event: 'event', kind: 'quantity', text: 'How many people died?', claims },
    readings: [...readings.values()],
  };
};

const conflictIn = (said: readonly Said[], policy: Policy = DEFAULT_POLICY): Conflict | null => {
  const { question, readings } = asked(said);
  return conflictOf(question, alignEvents(readings), policy);
};

const pairsOf = (conflict: Conflict | null): readonly string[] =>
  (conflict?.pairs ?? []).map(({ a, b }) => [a, b].map((id) => id.slice(-1)).join('-')).sort();

describe('a conflict of counts', () => {
  test('nobody disagrees', () => {
    expect(conflictIn([{ low: 9 }, { low: 9 }])).toBeNull();
    expect(conflictIn([{ low: 9 }])).toBeNull();
  });

  test('names its question, its event and everything that was found', () => {
    const conflict = conflictIn([{ low: 9 }, { low: 40 }]);
    expect(conflict).toMatchObject({ question: 'q', event: 'event', kind: 'quantity', severity: 'critical' });
    expect(conflict?.explanation).toBe(conflict?.pairs[0]?.explanation);
    expect(conflict?.pairs[0]).toMatchObject({
      a: 'claim 0',
      b: 'claim 1',
      level: 'contradicts',
      comparator: { id: 'quantity-disagrees' },
    });
  });

  test.each([
    ['die', 'critical'],
    ['injure', 'critical'],
    ['miss', 'critical'],
    ['arrest', 'major'],
  ])('of those who %s is %s', (predicate, severity) => {
    const topic = counted(predicate);
    expect(
      conflictIn([
        { low: 9, topic },
        { low: 40, topic },
      ])?.severity,
    ).toBe(severity);
  });

  test('is of the severity of its rule where nothing is counted', () => {
    const readings = ['Friday', 'Saturday'].map((day) =>
      articleRead(day, { publishedAt: '2024-06-20' }, `Rebels killed the envoy in Toulouse on ${day}.`),
    );
    const claims = readings.map((reading) => ({
      id: reading.article.id,
      reading,
      event: 'event',
      candidate: { ...candidateIn(reading, 'date'), topic: { ...counted('die'), key: 'date|die' } },
    }));
    const question: AlignedQuestion = { id: 'q', event: 'event', kind: 'date', text: 'When?', claims };
    expect(conflictOf(question, alignEvents(readings), DEFAULT_POLICY)?.severity).toBe('major');
  });
});

describe('how high a conflict stands', () => {
  const score = (said: readonly Said[]): number => conflictIn(said)?.score ?? 0;
  const topic = counted('arrest');

  test('a grave one above another', () => {
    expect(score([{ low: 9 }, { low: 40 }])).toBeGreaterThan(
      score([
        { low: 9, topic },
        { low: 40, topic },
      ]),
    );
  });
  test('one that is told early above one that is told late, whichever side it is', () => {
    const early = score([{ low: 9 }, { low: 40 }]);
    const [left, right] = [score([{ low: 9, depth: 30 }, { low: 40 }]), score([{ low: 9 }, { low: 40, depth: 30 }])];
    expect(left).toBe(right);
    expect(left).toBeLessThan(early);
    expect(
      score([
        { low: 9, depth: 30 },
        { low: 40, depth: 30 },
      ]),
    ).toBeLessThan(left);
    // being told late costs no more than the share of the place: 0.3
    expect(
      score([
        { low: 9, depth: 3000 },
        { low: 40, depth: 3000 },
      ]),
    ).toBeGreaterThanOrEqual(early * 0.69);
  });
  test('one of many articles above one of two', () => {
    const of = (n: number): number => score([{ low: 40 }, ...Array.from({ length: n - 1 }, () => ({ low: 9 }))]);
    expect(of(3)).toBeGreaterThan(of(2));
    expect(of(5)).toBe(of(3));
    expect(of(5)).toBeLessThanOrEqual(1);
  });
  test('far apart above near', () => {
    expect(score([{ low: 9 }, { low: 40 }])).toBeGreaterThan(score([{ low: 9 }, { low: 11 }]));
  });
  test('one that scores less than the policy shows is none', () => {
    const high = score([{ low: 9 }, { low: 40 }]);
    const least = (leastScore: number): Conflict | null =>
      conflictIn([{ low: 9 }, { low: 40 }], { ...DEFAULT_POLICY, leastScore });
    expect(least(high / 2)).not.toBeNull();
    expect(least(1.01)).toBeNull();
    const top = least(0)?.pairs[0]?.score ?? 0;
    expect(least(top)).not.toBeNull();
    expect(least(top + 0.001)).toBeNull();
  });
  test('pairs stand in the order of their scores, then of their claims', () => {
    const pairs = conflictIn([{ low: 9, depth: 20 }, { low: 40 }, { low: 9 }, { low: 9 }])?.pairs ?? [];
    expect(pairs.map(({ a, b }) => [a.slice(-1), b.slice(-1)].join(''))).toEqual(['12', '13', '01']);
    const scores = pairs.map((pair) => pair.score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    for (const each of scores) expect(each).toBe(Math.round(each * 1000) / 1000);
  });
});

describe('the score', () => {
  /** The score of the first pair, of one grave count told at the head of two articles, unless said. */
  const pair = (said: readonly Said[]): number => conflictIn(said)?.pairs[0]?.score ?? 0;
  const two: readonly Said[] = [{ low: 9 }, { low: 40 }];
  test('of a grave count told first in two articles is how sure it is', () => {
    expect(pair(two)).toBe(1);
    expect(conflictIn(two)?.score).toBeCloseTo(0.9 + (0.1 * 2) / 3, 3);
    expect(conflictIn([...two, { low: 9 }])?.score).toBe(1);
    expect(conflictIn([...two, { low: 9 }, { low: 9 }])?.score).toBe(1);
  });
  test('weighs a place in the article at three tenths, half of it after a dozen sentences', () => {
    const at = (left: number, right: number): number =>
      pair([
        { low: 9, depth: left },
        { low: 40, depth: right },
      ]);
    expect(at(12, 12)).toBeCloseTo(0.85, 3);
    expect(at(12, 0)).toBeCloseTo(0.925, 3);
    expect(at(0, 12)).toBeCloseTo(0.925, 3);
    expect(at(24, 24)).toBeCloseTo(0.8, 3);
  });
  test('counts articles that agree with a side or fit one, and no others', () => {
    const one = conflictIn(two)?.score ?? 0;
    // "up to 60" fits both sides and takes none
    expect(conflictIn([...two, { low: 0, high: 60, as: 'at-most' }])?.score).toBe(1);
    const of = { counted: 'soldier' };
    const soldiers = { ...quantity(12), ...of } as QuantityValue;
    expect(conflictIn([...two, { low: 12, value: soldiers }])?.score).toBe(one);
  });
});

describe('pairs of one score', () => {
  const order = (ids: string, lows: readonly number[]): readonly string[] =>
    (conflictIn(Array.from(ids).map((id, i) => ({ id, low: lows[i] ?? 0 })))?.pairs ?? []).map(({ a, b }) => a + b);
  test.each<[string, readonly number[], readonly string[]]>([
    ['abc', [9, 9, 90], ['ac', 'bc']],
    ['bac', [9, 9, 90], ['ac', 'bc']],
    ['acb', [9, 90, 90], ['ab', 'ac']],
    ['cba', [9, 30, 90], ['ba', 'ca', 'cb']],
    ['cab', [9, 30, 90], ['ab', 'ca', 'cb']],
  ])('%s of %j stand in the order of their claims', (ids, lows, expected) => {
    expect(order(ids, lows)).toEqual(expected);
  });
});

describe('a side that also says what the other side says', () => {
  const of = 'both';
  test('is accounted for: its differing figure is of a part or of another stage', () => {
    expect(conflictIn([{ low: 9 }, { low: 9, of }, { low: 40, of }])).toBeNull();
    // whichever side it is, and wherever it stands in the article
    expect(conflictIn([{ low: 9, of }, { low: 40, of }, { low: 40 }])).toBeNull();
    expect(conflictIn([{ low: 40, of }, { low: 9, of }, { low: 9 }])).toBeNull();
    expect(conflictIn([{ low: 40 }, { low: 40, of }, { low: 9, of }])).toBeNull();
  });
  test('unless it is said so widely that it says nothing beside a figure', () => {
    const wide: readonly Partial<Said>[] = [
      { low: 0, high: 60, as: 'at-most' },
      { low: 7, high: null, as: 'more-than' },
      { low: 1, high: 99, as: 'vague' },
    ];
    for (const said of wide) {
      const vague = { ...said, of, low: said.low ?? 0 };
      expect(pairsOf(conflictIn([{ low: 9 }, vague, { low: 40, of }]))).toEqual(['0-2']);
      expect(pairsOf(conflictIn([vague, { low: 40, of }, { low: 9 }]))).toEqual(['1-2']);
    }
    // a range is a figure: both articles know of it
    expect(pairsOf(conflictIn([{ low: 9 }, { low: 8, high: 10, as: 'range', of }, { low: 40, of }]))).toEqual([]);
  });
  test('words of scope make the difference worth showing all the same', () => {
    const scoped = conflictIn([{ low: 9 }, { low: 9, of }, { low: 40, of, scope: ['in total'] }]);
    expect(pairsOf(scoped)).toContain('0-2');
  });
  test('a claim whose own pairs are accounted for still supports the side that it agrees with', () => {
    const conflict = conflictIn([{ low: 9 }, { low: 40 }, { low: 9, of }, { low: 40, of }]);
    expect(pairsOf(conflict)).toEqual(['0-1']);
    expect(conflict?.positions.map(({ claims }) => claims)).toEqual([
      ['claim 0', 'claim 2'],
      ['claim 1', 'claim 3'],
    ]);
  });
  test('another article that says so accounts for nothing', () => {
    expect(pairsOf(conflictIn([{ low: 9 }, { low: 9 }, { low: 40 }]))).toEqual(['0-2', '1-2']);
  });
});

describe('positions', () => {
  const shown = (said: readonly Said[]): readonly string[] =>
    (conflictIn(said)?.positions ?? []).map(({ claims }) => claims.map((id) => id.slice(-1)).join(''));
  test('hold the claims of pairs, and those that agree with one or fit one', () => {
    expect(shown([{ low: 9 }, { low: 40 }, { low: 9 }])).toEqual(['02', '1']);
    expect(shown([{ low: 9 }, { low: 40 }, { low: 36, high: 44, as: 'approx' }])).toEqual(['12', '0']);
  });
});

describe('why: the waterfall of a pair', () => {
  const rows = (said: readonly Said[]) => conflictIn(said)?.pairs[0]?.waterfall ?? [];
  const row = (said: readonly Said[], id: string) => rows(said).find((each) => each.id === id);
  const two = [{ low: 9 }, { low: 40 }];
  test('asks the question in words', () => {
    expect(row(two, 'same-topic')?.words).toBe('How many people died?');
    expect(row(two, 'told-early')?.words).toBe('');
    expect(new Set(rows(two).map(({ id }) => id)).has('')).toBe(false);
  });
  test('ends with the rule, its weight and both values', () => {
    expect(rows(two).at(-1)).toMatchObject({
      id: 'quantity-disagrees',
      label: 'the values cannot both hold',
      words: '9 people / 40 people',
    });
    expect(rows(two).at(-1)?.weight).toBeGreaterThan(0.5);
    expect(rows([{ low: 300, high: null, as: 'more-than' }, { low: 1500 }]).at(-1)?.label).toBe(
      'the values hardly fit',
    );
  });
  test('says how alike the sentences are worded: wholly, where they are the same', () => {
    expect(rows(two).find(({ label }) => label.includes('worded'))).toMatchObject({ weight: 1, words: '' });
  });
  test('of one article has nothing to say of its event', () => {
    const text = 'A ferry sank off Toulon on Tuesday. Police said nine people died. Rescuers said 40 people died.';
    const reading = articleRead('one', { publishedAt: '2024-06-14' }, text);
    const [first] = reading.situations;
    const by = (name: string): Partial<Candidate> => ({
      depth: 0,
      topic: counted('die'),
      speaker: { name, at: { start: 0, end: 1 } },
    });
    const claims = [
      alignedClaim('x', reading, { ...by('police'), situation: first ?? null }),
      alignedClaim('y', reading, { ...by('rescuers'), value: quantity(40), situation: first ?? null }),
    ];
    const question: AlignedQuestion = { id: 'q', event: 'event', kind: 'quantity', text: 'How many?', claims };
    const conflict = conflictOf(question, alignEvents([reading]), DEFAULT_POLICY);
    expect(conflict?.pairs[0]?.waterfall.map(({ id }) => id)).not.toContain('same-place');
    // two of one article's sources differ, no two publications: worth less by fifteen hundredths
    expect(conflict?.pairs[0]?.score).toBe(0.85);
  });
  test('likeness is that of the two sentences, to two decimals', () => {
    const readings = ['Nine people were hurt. Rain fell.', 'Officials counted 40 people hurt. Snow fell in May.'].map(
      (text, i) => articleRead(String(i), {}, text),
    );
    const claims = readings.map((reading) => alignedClaim(reading.article.id, reading, { topic: counted('die') }));
    const question: AlignedQuestion = { id: 'q', event: 'event', kind: 'quantity', text: 'How many?', claims };
    const waterfall = conflictOf(question, alignEvents(readings), DEFAULT_POLICY)?.pairs[0]?.waterfall ?? [];
    const likeness = compareTwoStrings('Nine people were hurt.', 'Officials counted 40 people hurt.');
    expect(waterfall.find(({ label }) => label.includes('worded'))?.weight).toBe(Math.round(likeness * 100) / 100);
  });
  test('of two articles begins with what makes them tell of one event', () => {
    const text = 'A ferry sank off Toulon on Tuesday, killing nine passengers from Lyon.';
    const readings = [text, text.replace('nine', '40')].map((said, i) =>
      articleRead(String(i), { publishedAt: '2024-06-14', publisher: `Paper ${String(i)}` }, said),
    );
    const claims = readings.map((reading) => alignedClaim(reading.article.id, reading));
    const question: AlignedQuestion = { id: 'q', event: 'event', kind: 'quantity', text: 'How many?', claims };
    const waterfall = conflictOf(question, alignEvents(readings), DEFAULT_POLICY)?.pairs[0]?.waterfall ?? [];
    expect(waterfall.map(({ id }) => id)).toEqual(expect.arrayContaining(['same-place', 'same-day', 'same-topic']));
    for (const { weight } of waterfall) expect(weight).toBe(Math.round(weight * 100) / 100);
  });
});

describe('which claims of a question are compared', () => {
  test('a hundred and twenty of them, and no more', () => {
    const said = Array.from({ length: 125 }, () => ({ low: 9, of: 'one' }));
    const { question } = asked(said);
    expect(comparedClaims(question).map(({ id }) => id)).toEqual(question.claims.slice(0, 120).map(({ id }) => id));
  });
  test('two that the evidence holds to answer it together; every two once', () => {
    const { question, readings } = asked([{ low: 9 }, { low: 40 }, { low: 9 }]);
    const events = alignEvents(readings);
    const all = judgeQuestion(question, events, DEFAULT_POLICY);
    expect(all.map(({ left, right }) => `${left.id.slice(-1)}${right.id.slice(-1)}`)).toEqual(['01', '02', '12']);
    const sum = Math.max(...all.map(({ evidence }) => evidence.reduce((total, each) => total + each.weight, 0)));
    expect(judgeQuestion(question, events, { ...DEFAULT_POLICY, sameQuestion: sum + 0.001 })).toEqual([]);
    expect(judgeQuestion(question, events, { ...DEFAULT_POLICY, sameQuestion: sum }).length).toBeGreaterThan(0);
  });
  test('whose bearer is known meets by it, whatever else there is', () => {
    const { question, readings } = asked([{ low: 9 }, { low: 40 }]);
    const never = { ...DEFAULT_POLICY, sameQuestion: 1000 };
    const events = alignEvents(readings);
    expect(judgeQuestion(question, events, never)).toEqual([]);
    const [first, second] = question.claims;
    const borne = { ...first!, candidate: { ...first!.candidate, topic: { ...counted('die'), subject: 'Anna Berg' } } };
    expect(judgeQuestion({ ...question, claims: [borne, second!] }, events, never)).toHaveLength(1);
    for (const kind of ['name', 'polarity'] as const) {
      const reading = articleRead(
        kind,
        {},
        'The mayor Anna Berg apologised for the raid. The mayor Anna Berg did not apologise for the raid.',
      );
      const candidate = candidateIn(reading, kind);
      const claims = ['x', 'y'].map((id) => ({ id, reading, event: 'event', candidate }));
      const judged = judgeQuestion({ ...question, kind, claims }, alignEvents([reading]), never);
      expect(judged.length).toBeGreaterThan(0);
    }
  });
});
