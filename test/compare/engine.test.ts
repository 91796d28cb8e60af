import { analyse } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Analysis } from '../../src/domain/finding.js';
import type { Article } from '../../src/domain/source.js';

const article = (id: string, publisher: string, publishedAt: string | null, text: string): Article => ({
  id,
  text,
  metadata: {
    title: text.split('\n')[0] ?? null,
    publisher,
    publishedAt,
    publishedAtBasis: publishedAt === null ? 'unknown' : 'stated',
    url: null,
    author: null,
    language: 'en',
  },
});

// June 13, 2024 was a Thursday.
const LEAD = 'Raids in Toulouse\nFrench police raided apartments in the city of Toulouse on Thursday. ';

const pairOf = (a: string, b: string, bDate: string | null = '2024-06-15'): Analysis =>
  analyse([article('a', 'Le Soir', '2024-06-15', LEAD + a), article('b', 'Die Post', bDate, LEAD + b)], DEFAULT_POLICY);

const kinds = (analysis: Analysis): readonly string[] => analysis.conflicts.map((c) => c.kind);

describe('the engine on two articles of one event', () => {
  test('two counts that do not meet are one conflict with both quotes', () => {
    const found = pairOf('Nine people were detained in Toulouse.', 'Around 50 people were arrested in Toulouse.');
    const conflict = found.conflicts.find((c) => c.kind === 'quantity');
    expect(conflict?.positions.map((p) => p.display).sort()).toEqual(
      ['around 50', 'nine'].map((d) => expect.stringContaining(d)),
    );
    expect(conflict?.explanation).toContain('Le Soir');
    expect(conflict?.explanation).toContain('Die Post');
  });

  test('a part of the day against a total is said to differ in scope, and both may be true', () => {
    const found = pairOf(
      'That morning, nine people were detained in Toulouse.',
      'In total, around 50 people were arrested in Toulouse.',
    );
    const conflict = found.conflicts.find((c) => c.kind === 'quantity');
    expect(conflict).toMatchObject({ scope: 'differs', suggestion: 'both-true' });
    expect(conflict?.explanation).toContain('that morning');
  });

  test.each([
    ['hedged counts that meet', 'Around 50 people were arrested.', 'More than 50 people were detained.'],
    ['the same count in other words', 'Nine people were detained.', 'Police arrested 9 people.'],
    ['different things counted', 'Nine people were detained.', 'Police searched 50 apartments.'],
    ['different predicates', 'Nine people were detained.', 'Three people were injured.'],
    ['a plan against a deed', 'Police plan to arrest 40 people.', 'Nine people were detained.'],
    ['a part against a whole', 'Fifty people were detained.', 'Fifty people were detained, including nine women.'],
  ])('no conflict: %s', (_, a, b) => {
    expect(kinds(pairOf(a, b))).toEqual([]);
  });

  test('a copy changes nothing, and one changed number gives exactly one conflict', () => {
    const text = 'Nine people were detained. Two officers were injured.';
    expect(pairOf(text, text).conflicts).toEqual([]);
    expect(pairOf(text, text.replace('Nine', 'Thirty')).conflicts).toHaveLength(1);
  });

  test('a weekday is placed by the date of publication', () => {
    const one = article(
      'a',
      'Le Soir',
      '2024-06-17',
      'Raids in Toulouse\nPolice raided a warehouse in Toulouse on Friday.',
    );
    const same = article(
      'b',
      'Die Post',
      '2024-06-20',
      'Raids in Toulouse\nPolice raided a warehouse in Toulouse on June 14.',
    );
    const other = article(
      'c',
      'The Wire',
      '2024-06-18',
      'Raids in Toulouse\nPolice raided a warehouse in Toulouse on Saturday.',
    );
    expect(kinds(analyse([one, same], DEFAULT_POLICY))).toEqual([]);
    expect(kinds(analyse([one, other], DEFAULT_POLICY))).toEqual(['date']);
  });

  test('without a publication date a weekday is set beside another weekday, and contradicts no date', () => {
    const raid = (id: string, publisher: string, when: string): Article =>
      article(id, publisher, null, `Raids in Toulouse\nPolice raided a warehouse in Toulouse ${when}.`);
    const one = raid('a', 'Le Soir', 'on Friday');
    expect(kinds(analyse([one, raid('c', 'The Wire', 'on Saturday')], DEFAULT_POLICY))).toEqual(['date']);
    expect(kinds(analyse([one, raid('c', 'The Wire', 'on 15 June 2024')], DEFAULT_POLICY))).toEqual([]);
  });

  test('two events of one kind in two towns never meet', () => {
    const one = article(
      'a',
      'Le Soir',
      '2024-06-17',
      'Raids in Toulouse\nPolice raided homes in Toulouse on Friday. Nine people were detained.',
    );
    const other = article(
      'b',
      'Die Post',
      '2025-02-20',
      'Raids in Hamburg\nPolice raided homes in Hamburg on Tuesday. Around 50 people were detained.',
    );
    expect(kinds(analyse([one, other], DEFAULT_POLICY))).toEqual([]);
  });

  test('police against the army, but not against a general word', () => {
    const base = (who: string, id: string, publisher: string): Article =>
      article(
        id,
        publisher,
        '2024-06-15',
        `Raids in Toulouse\nA raid by ${who} in Toulouse on Thursday caused anger. Shops stayed closed in Toulouse.`,
      );
    expect(kinds(analyse([base('police', 'a', 'Le Soir'), base('the army', 'b', 'Die Post')], DEFAULT_POLICY))).toEqual(
      ['agent'],
    );
    expect(
      kinds(analyse([base('police', 'a', 'Le Soir'), base('security forces', 'b', 'Die Post')], DEFAULT_POLICY)),
    ).toEqual([]);
  });

  test('done against not done', () => {
    const found = pairOf(
      'The mayor issued an apology for the raid in Toulouse.',
      'The mayor has yet to apologize for the raid in Toulouse.',
    );
    expect(kinds(found)).toEqual(['polarity']);
    expect(kinds(pairOf('The mayor plans to apologize.', 'The mayor has yet to apologize.'))).toEqual([]);
  });

  test('spellings of one name, and two brothers who stay two', () => {
    const found = pairOf(
      'The brothers Ahmed and Yusuf Haddad were detained.',
      'Police detained Ahmad Haddad and his brother Yusuf Haddad.',
    );
    const names = found.conflicts.filter((c) => c.kind === 'name');
    expect(names).toHaveLength(1);
    expect(names[0]?.positions.map((p) => p.display).sort()).toEqual(['Ahmad Haddad', 'Ahmed Haddad']);
  });

  test('an event is called by its place, what happened and no finer time than is known', () => {
    const monthOf = (when: string): readonly string[] =>
      analyse(
        [article('a', 'Le Soir', null, `Raids in Toulouse\nPolice raided a warehouse in Toulouse ${when}.`)],
        DEFAULT_POLICY,
      ).events.map((e) => e.title);
    expect(monthOf('on June 13, 2024')).toEqual(['Toulouse: raid, June 2024']);
    expect(monthOf('in 2021')).toEqual(['Toulouse: raid, 2021']);
  });

  test('related stories under an article are not read', () => {
    const body = 'Nine people were detained in Toulouse.';
    const noisy = `${body}\nRelated Articles\nPolice raided homes in Toulouse on Thursday. Fifty people were detained in Toulouse.`;
    expect(kinds(pairOf(body, noisy))).toEqual([]);
  });
});

describe('what always holds of an analysis', () => {
  const articles = [
    article(
      'a',
      'Le Soir',
      '2024-06-15',
      `${LEAD}Nine people were detained 👮 in Toulouse. “Nobody apologised,” Anna Berg said.`,
    ),
    article(
      'b',
      'Die Post',
      '2024-06-16',
      `${LEAD}Around 50 people — among them Émile Dupont — were arrested in Toulouse.`,
    ),
  ];

  test('every quote is exactly the text at its span, and its mark lies in it', () => {
    const { claims } = analyse(articles, DEFAULT_POLICY);
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) {
      const text = articles.find((a) => a.id === claim.document)?.text ?? '';
      expect(claim.quote).toBe(text.slice(claim.span.start, claim.span.end));
      expect(claim.quote.length).toBeGreaterThan(0);
      expect(claim.mark.start).toBeGreaterThanOrEqual(claim.span.start);
      expect(claim.mark.end).toBeLessThanOrEqual(claim.span.end);
    }
  });

  test('the same articles give the same analysis, whatever was read before', () => {
    const once = JSON.stringify(analyse(articles, DEFAULT_POLICY));
    analyse([...articles].reverse(), DEFAULT_POLICY);
    expect(JSON.stringify(analyse(articles, DEFAULT_POLICY))).toBe(once);
  });

  test('every claim names an event and a question that are there, every position its claims', () => {
    const found = analyse(articles, DEFAULT_POLICY);
    const [events, questions, claims] = [
      new Set(found.events.map((e) => e.id)),
      new Set(found.questions.map((q) => q.id)),
      new Set(found.claims.map((c) => c.id)),
    ];
    expect(claims.size).toBe(found.claims.length);
    for (const claim of found.claims)
      expect([events.has(claim.event), questions.has(claim.question)]).toEqual([true, true]);
    for (const conflict of found.conflicts) {
      expect(conflict.positions.length).toBeGreaterThan(1);
      for (const position of conflict.positions) for (const id of position.claims) expect(claims.has(id)).toBe(true);
    }
  });

  test('one article against itself: no conflict between a claim and itself, none between copies', () => {
    const found = analyse([articles[0]!, { ...articles[0]!, id: 'copy' }], DEFAULT_POLICY);
    expect(found.conflicts).toEqual([]);
  });

  test('an empty desk has nothing', () => {
    expect(analyse([], DEFAULT_POLICY)).toEqual({
      documents: [],
      claims: [],
      events: [],
      questions: [],
      conflicts: [],
    });
  });
});

describe('names of people', () => {
  const spelled = (name: string, rest: string): string => `${name} ${rest}`;

  test('near spellings in one story are one person, spelled in two ways', () => {
    const found = pairOf(
      spelled('The baker Mikhail Petrov', 'was detained in Toulouse.'),
      spelled('The baker Mikhael Petrov', 'was detained in Toulouse.'),
    );
    expect(kinds(found)).toContain('name');
  });

  test('near spellings in two stories are two people', () => {
    const found = analyse(
      [
        article('a', 'Le Soir', '2024-06-15', 'The baker Mikhail Petrov won a race in Oslo on Friday.'),
        article('b', 'Die Post', '2021-02-03', 'A court in Quito sentenced Mikhael Petrov to two years in prison.'),
      ],
      DEFAULT_POLICY,
    );
    expect(kinds(found)).toEqual([]);
  });
});
