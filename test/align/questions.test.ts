import { alignQuestions, type AlignedQuestion } from '../../src/align/questions.js';
import type { EventAlignment } from '../../src/align/events.js';
import type { Value } from '../../src/domain/value.js';
import type { Candidate } from '../../src/extract/extractor.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import { articleRead, candidateIn } from '../support/aligned.js';

/** What an article says, and which event it is of. */
interface Told {
  readonly says: readonly Partial<Candidate>[];
  readonly event?: string;
  /** Articles of one story are together. */
  readonly story?: string;
}

let article = 0;
const ask = (...articles: readonly Told[]): readonly AlignedQuestion[] => {
  const readings = articles.map(({ says, event = 'event', story = 'story' }) => {
    const reading = articleRead(`article ${String(article++)}`);
    const base = candidateIn(reading);
    const candidates = says.map((said, i): Candidate => ({
      ...base,
      situation: null,
      // each stands in a place of its own
      span: { start: i * 2, end: i * 2 + 1 },
      ...said,
    }));
    return { reading, candidates, event, story };
  });
  const stories = new Map<ArticleReading, string>(readings.map(({ reading, story }) => [reading, story]));
  const events = {
    eventOf: new Map(),
    eventOfArticle: new Map(readings.map(({ reading, event }) => [reading, event])),
    together: (a: ArticleReading, b: ArticleReading) => stories.get(a) === stories.get(b),
  } as unknown as EventAlignment;
  return alignQuestions(readings, events);
};

/** What each question's claims say. */
const asked = (...articles: readonly Told[]): readonly (readonly string[])[] =>
  ask(...articles).map(({ claims }) => claims.map(({ candidate }) => candidate.display));

const count = (display: string, key = 'count|die'): Partial<Candidate> => ({
  kind: 'quantity',
  display,
  topic: { key, predicate: 'die', thing: 'people' },
});
const named = (name: string, thing = ''): Partial<Candidate> => ({
  kind: 'name',
  display: name,
  value: { kind: 'name', name, given: [], surname: null },
  topic: { key: 'name', predicate: null, thing },
});
const act = (thing: string, negated: boolean, key = 'act|sign'): Partial<Candidate> => ({
  kind: 'polarity',
  display: `${thing}${negated ? ' not' : ''}`,
  value: { kind: 'polarity', predicate: 'sign', negated },
  topic: { key, predicate: 'sign', thing },
});
const borne = (subject: string, display: string, key = 'role|office'): Partial<Candidate> => ({
  kind: 'role',
  display,
  value: { kind: 'role', role: display, classes: [] } satisfies Value,
  topic: { key, predicate: null, thing: '', subject },
});

describe('claims of one question', () => {
  test('are of one event, kind and topic', () => {
    expect(asked({ says: [count('nine'), count('four', 'count|hurt')] }, { says: [count('ten')] })).toEqual([
      ['nine', 'ten'],
      ['four'],
    ]);
    expect(asked({ says: [count('nine')] }, { says: [count('ten')], event: 'other' })).toEqual([['nine'], ['ten']]);
    expect(asked({ says: [count('nine'), { ...count('Monday'), kind: 'date' }] })).toEqual([['nine'], ['Monday']]);
  });

  test('stand there once, however often they were read', () => {
    const span = { start: 0, end: 1 };
    expect(
      asked({
        says: [
          { ...count('nine'), span },
          { ...count('nine'), span },
        ],
      }),
    ).toEqual([['nine']]);
    expect(asked({ says: [{ ...count('nine'), span }, count('nine')] })).toEqual([['nine', 'nine']]);
  });

  test('are of the event of what they tell of, else of their article', () => {
    const reading = articleRead('told');
    const situation = {} as NonNullable<Candidate['situation']>;
    const eventOf = (held: Map<object, string>): string | undefined =>
      alignQuestions([{ reading, candidates: [{ ...candidateIn(reading), situation }] }], {
        eventOf: held,
        eventOfArticle: new Map([[reading, 'whole']]),
        together: () => true,
      } as unknown as EventAlignment)[0]?.event;
    expect(eventOf(new Map([[situation, 'told']]))).toBe('told');
    expect(eventOf(new Map())).toBe('whole');
  });
});

describe('names of one bearer', () => {
  const elsewhere = (says: readonly Partial<Candidate>[]): Told => ({ says, story: 'another', event: 'another' });
  test.each<[string, readonly Told[], number]>([
    ['one name in one story', [{ says: [named('Anna Berg')] }, { says: [named('Anna Berg')] }], 1],
    ['two spellings in one story', [{ says: [named('Yusuf Haddad')] }, { says: [named('Yousef Haddad')] }], 1],
    ['two names', [{ says: [named('Anna Berg')] }, { says: [named('Otto Berg')] }], 2],
    ['one name in two stories', [{ says: [named('Anna Berg')] }, elsewhere([named('Anna Berg')])], 2],
    [
      'one name and role in two stories',
      [{ says: [named('Anna Berg', 'mayor')] }, elsewhere([named('Anna Berg', 'the mayor')])],
      1,
    ],
    [
      'a role of four letters in two stories',
      [{ says: [named('Anna Berg', 'dean')] }, elsewhere([named('Anna Berg', 'dean')])],
      1,
    ],
    [
      'a role of three letters in two stories',
      [{ says: [named('Anna Berg', 'son')] }, elsewhere([named('Anna Berg', 'son')])],
      2,
    ],
    ['two roles in two stories', [{ says: [named('Anna Berg', 'mayor')] }, elsewhere([named('Anna Berg', 'dean')])], 2],
    [
      'two spellings and a role in two stories',
      [{ says: [named('Yusuf Haddad', 'mayor')] }, elsewhere([named('Yousef Haddad', 'mayor')])],
      1,
    ],
    ['two that one article writes', [{ says: [named('Yusuf Haddad'), named('Yousef Haddad')] }], 1],
  ])('%s', (_, articles, expected) => {
    expect(ask(...articles)).toHaveLength(expected);
  });

  test('each claim of a spelling is there, also of one article', () => {
    expect(
      asked({ says: [named('Anna Berg'), named('Otto Lang'), named('Anna Berg')] }, { says: [named('Anna Berg')] }),
    ).toEqual([['Anna Berg', 'Anna Berg', 'Anna Berg'], ['Otto Lang']]);
  });

  test('two bearers of one name are two questions', () => {
    const found = ask(
      { says: [named('Anna Berg')] },
      { says: [named('Anna Berg')], story: 'another', event: 'another' },
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found.map(({ event }) => event)).toEqual(['event', 'another']);
  });

  test('of the event that most of them tell of, the first by name where there are two', () => {
    const of = (...events: readonly string[]): string | undefined =>
      ask(...events.map((event) => ({ says: [named('Anna Berg')], event })))[0]?.event;
    expect(of('b', 'a', 'b')).toBe('b');
    expect(of('a', 'b', 'b')).toBe('b');
    expect(of('b', 'a')).toBe('a');
    expect(of('a', 'b')).toBe('a');
  });
});

describe('acts that are disputed', () => {
  test.each<[string, readonly Told[], readonly (readonly string[])[]]>([
    [
      'said and denied',
      [{ says: [act('the mayor', false)] }, { says: [act('the mayor', true)] }],
      [['the mayor', 'the mayor not']],
    ],
    ['said alone', [{ says: [act('the mayor', false)] }, { says: [act('the mayor', false)] }], []],
    ['denied alone', [{ says: [act('the mayor', true)] }, { says: [act('the mayor', true)] }], []],
    ['denied of another', [{ says: [act('the mayor', false)] }, { says: [act('the council', true)] }], []],
    [
      'denied in another story',
      [{ says: [act('the mayor', false)] }, { says: [act('the mayor', true)], story: 'another' }],
      [],
    ],
    ['another act denied', [{ says: [act('the mayor', false)] }, { says: [act('the mayor', true, 'act|pay')] }], []],
    [
      'two that two deny',
      [
        { says: [act('the mayor', false), act('the council', true)] },
        { says: [act('the mayor', true), act('the council', false)] },
      ],
      [
        ['the mayor', 'the mayor not'],
        ['the council not', 'the council'],
      ],
    ],
  ])('%s', (_, articles, expected) => {
    expect(asked(...articles)).toEqual(expected);
  });
});

describe('what is said of a bearer', () => {
  test.each<[string, readonly Told[], readonly (readonly string[])[]]>([
    [
      'one name',
      [{ says: [borne('Anna Berg', 'mayor')] }, { says: [borne('Anna Berg', 'dean')] }],
      [['mayor', 'dean']],
    ],
    [
      'two spellings',
      [{ says: [borne('Yusuf Haddad', 'mayor')] }, { says: [borne('Yousef Haddad', 'dean')] }],
      [['mayor', 'dean']],
    ],
    ['a surname', [{ says: [borne('Anna Berg', 'mayor')] }, { says: [borne('Berg', 'dean')] }], [['mayor', 'dean']]],
    [
      'two people',
      [{ says: [borne('Anna Berg', 'mayor')] }, { says: [borne('Otto Berg', 'dean')] }],
      [['mayor'], ['dean']],
    ],
    [
      'two events of one story',
      [{ says: [borne('Anna Berg', 'mayor')] }, { says: [borne('Anna Berg', 'dean')], event: 'other' }],
      [['mayor', 'dean']],
    ],
    [
      'two stories',
      [{ says: [borne('Anna Berg', 'mayor')] }, { says: [borne('Anna Berg', 'dean')], story: 'another' }],
      [['mayor'], ['dean']],
    ],
    [
      'two topics',
      [{ says: [borne('Anna Berg', 'mayor'), borne('Anna Berg', 'aunt', 'role|kin')] }],
      [['mayor'], ['aunt']],
    ],
    [
      'of a description',
      [{ says: [borne('the man', 'mayor')] }, { says: [borne('the man', 'dean')] }],
      [['mayor', 'dean']],
    ],
  ])('%s', (_, articles, expected) => {
    expect(asked(...articles)).toEqual(expected);
  });
});
