import fc from 'fast-check';
import { entitiesOf, entityAt, entityOfGroup } from '../../src/extract/entities.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';

const read = (text: string): ArticleReading =>
  readArticle({
    id: 'a',
    text,
    metadata: {
      title: null,
      publisher: null,
      publishedAt: null,
      publishedAtBasis: 'stated',
      url: null,
      author: null,
      language: 'en',
    },
  });

/** Name of the entity that the last occurrence of some words stands for. */
const whoIs = (text: string, words: string): string | null => {
  const article = read(text);
  const at = text.lastIndexOf(words);
  for (const { sentence } of article.sentences) {
    const token = sentence.tokens.find((t) => t.span.start >= at && t.span.start < at + words.length);
    if (token) return entityAt(article, sentence.index, token.index)?.name ?? null;
  }
  return null;
};

describe('whom words stand for', () => {
  test.each([
    // names
    ['Anna Lindqvist won the race. Lindqvist thanked her coach.', 'Lindqvist', 'Anna Lindqvist'],
    ['Mr. Odell resigned. Peter Odell had led the port since May.', 'Odell resigned', 'Peter Odell'],
    ['Acme Bank failed on Friday. Customers of Acme Bank protested.', 'Acme Bank', 'Acme Bank'],
    // pronouns
    ['Anna Lindqvist won the race. She is 31.', 'She', 'Anna Lindqvist'],
    ['Marco Bellini sued the paper. He lost.', 'He', 'Marco Bellini'],
    ['Anna Lindqvist met Marco Bellini. She praised the deal.', 'She', 'Anna Lindqvist'],
    ['Anna Lindqvist met Marco Bellini. He praised the deal.', 'He', 'Marco Bellini'],
    ['Anna Lindqvist slept. The lake froze. He left.', 'He', null],
    ['Pavel Novak and Marco Bellini were hurt. They left the hospital.', 'They', 'Pavel Novak and Marco Bellini'],
    // kin
    ['Anna Lindqvist wrote plays. Her father was a tailor.', 'father', 'father of Anna Lindqvist'],
    ['Anna Lindqvist wrote plays. Her brother Daniel painted.', 'Daniel', 'Daniel'],
    // descriptions
    ['Two brothers were arrested. The brothers denied everything.', 'The brothers', 'two brothers'],
    ['Three hikers were found. The hikers were cold.', 'The hikers', 'three hikers'],
    ['Police seek Karl Weber, 59. The 59-year-old fled on Monday.', 'The 59-year-old', 'Karl Weber'],
    ['Mayor Ruth Adeyemi spoke. The mayor blamed the rain.', 'The mayor', 'Ruth Adeyemi'],
    ['Ostrava Airlines cut its fares. The airline lost money.', 'The airline', 'Ostrava Airlines'],
  ])('%s → %s', (text, words, name) => {
    expect(whoIs(text, words)).toBe(name);
  });
});

describe('kinship', () => {
  test.each([
    [
      'Marco Bellini sang. He was one of four sons of Luigi Bellini, a tailor.',
      'Luigi Bellini',
      'father',
      'Marco Bellini',
    ],
    [
      'Marco Bellini sang. He was one of four sons of Luigi Bellini, a tailor, and Rosa Bellini, a nurse.',
      'Rosa Bellini',
      'mother',
      'Marco Bellini',
    ],
    ['Jon Berg, whose father was a tailor, became king.', 'father of Jon Berg', 'father', 'Jon Berg'],
    ['Anna Lindqvist wrote. Her brother, Nils Lindqvist, painted.', 'Nils Lindqvist', 'brother', 'Anna Lindqvist'],
  ])('%s', (text, name, relation, of) => {
    const entities = entitiesOf(read(text));
    const kin = entities.find((e) => e.name === name)?.kin;
    expect(kin?.relation).toBe(relation);
    expect(entities[kin?.of ?? -1]?.name).toBe(of);
  });
});

test('two people named together are two entities and one group', () => {
  const entities = entitiesOf(read('Pavel Novak and Marco Bellini were hurt.'));
  const group = entities.find((e) => e.kind === 'people');
  expect(group?.members.map((id) => entities[id]?.name)).toEqual(['Pavel Novak', 'Marco Bellini']);
});

test('a group of words is read to its entity', () => {
  const article = read('Marco Bellini sued the paper. He lost.');
  const pronoun = article.sentences[1]?.chunks.nouns[0];
  expect(pronoun ? entityOfGroup(article, pronoun)?.name : null).toBe('Marco Bellini');
});

test('every mention stands in the text it names, in order, and nothing throws', () => {
  const parts = [
    'Anna Lindqvist met Marco Bellini.',
    'He left.',
    'The two brothers, both citizens, were arrested.',
    'His father',
    ', son of the mayor and her husband,',
    'Acme Airlines said their',
    '"They',
    'the 59-year-old',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      const article = read(text);
      for (const entity of entitiesOf(article)) {
        expect(entity.mentions.every((m) => m.span.start < m.span.end && m.span.end <= text.length)).toBe(true);
        const places = entity.mentions.map((m) => m.sentence);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

test('an article that names thousands of people is read within the time of a test', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const surname = (n: number): string =>
    `B${[n, n / 26, n / 676].map((x) => letters[Math.floor(x) % 26] ?? '').join('a')}son`;
  const text = Array.from(
    { length: 1500 },
    (_, n) => `Anna ${surname(n)} met the mayor. She left with her brother.`,
  ).join(' ');
  expect(entitiesOf(read(text)).filter((e) => e.named).length).toBeGreaterThanOrEqual(1500);
});
