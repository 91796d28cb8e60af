import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { analyse } from '../../src/compare/engine.js';
import { explain } from '../../src/compare/explain.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { SourceMetadata } from '../../src/domain/source.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import { metadataWith } from '../support/fixtures.js';

const SAYS = '{left} says {leftValue}, {right} {rightValue}.';
const VALUES = { leftValue: 'nine', rightValue: '40' };

const reading = (known: Partial<SourceMetadata>, text = 'Nine people were hurt.'): ArticleReading =>
  readArticle({ id: JSON.stringify(known), text, metadata: metadataWith(known) });

const claim = (article: ArticleReading, speaker: string | null = null): AlignedClaim => {
  const candidate = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(article)).find(
    (c) => c.kind === 'quantity',
  );
  if (!candidate) throw new Error('a count expected');
  return {
    id: `${article.article.id}${speaker ?? ''}`,
    reading: article,
    event: 'event',
    candidate: { ...candidate, speaker: speaker === null ? null : { name: speaker, at: { start: 0, end: 1 } } },
  };
};

const soir = reading({ publisher: 'Le Soir', title: 'Mill burns', publishedAt: '2024-06-14' });
const soirLater = reading({ publisher: 'Le Soir', title: 'Mill fire: what we know', publishedAt: '2024-06-16' });
const soirSameTitle = reading({ publisher: 'Le soir', title: 'Mill burns', publishedAt: '2024-06-16' });
const soirTwin = reading({
  publisher: 'Le Soir',
  title: 'Mill burns',
  publishedAt: '2024-06-14',
  url: 'https://example.org/2',
});
const post = reading({ publisher: 'Die Post', title: 'Mill burns' });
const nameless = reading({ title: 'Mill burns' });

describe('a sentence tells its two sides apart', () => {
  test.each<[string, AlignedClaim, AlignedClaim, string]>([
    ['two publishers', claim(soir), claim(post), 'Le Soir says nine, Die Post 40.'],
    ['a speaker', claim(soir, 'Anna Berg'), claim(post), 'Le Soir (citing Anna Berg) says nine, Die Post 40.'],
    ['a pronoun is nobody', claim(soir, 'it'), claim(post, 'them'), 'Le Soir says nine, Die Post 40.'],
    ['no publisher', claim(nameless), claim(post), '“Mill burns” says nine, Die Post 40.'],
    [
      'two speakers of one article',
      claim(soir, 'the mayor'),
      claim(soir, 'police'),
      'Le Soir (citing the mayor) says nine, Le Soir (citing police) 40.',
    ],
    [
      'a speaker and the narrator of one article',
      claim(soir, 'police'),
      claim(soir),
      'Le Soir (citing police) says nine, Le Soir in its own voice 40.',
    ],
    [
      'one voice in one article',
      claim(soir),
      claim(soir),
      'Le Soir, in one passage, says nine, Le Soir, in another, 40.',
    ],
    [
      'one publisher: by title',
      claim(soir),
      claim(soirLater),
      'Le Soir (“Mill burns”) says nine, Le Soir (“Mill fire: what we know”) 40.',
    ],
    [
      'one publisher and one title: by day',
      claim(soir),
      claim(soirSameTitle, 'police'),
      'Le Soir (June 14) says nine, Le Soir (June 16, citing police) 40.',
    ],
    [
      'one publisher, title and day',
      claim(soir),
      claim(soirTwin),
      'Le Soir (one article) says nine, Le Soir (another article) 40.',
    ],
    [
      'a long speaker',
      claim(soir, `the ${'very '.repeat(20)}old mayor`),
      claim(post),
      'Le Soir (citing the very very very very very very very very very very …) says nine, Die Post 40.',
    ],
  ])('%s', (_, left, right, expected) => {
    expect(explain(SAYS, left, right, VALUES)).toBe(expected);
  });

  test('fills quotes, scopes and speakers, and leaves no hole', () => {
    expect(
      explain(
        '{leftSource}: {leftQuote}{leftScope}{rightScope} from {leftSpeaker} and {rightSpeaker}{unknown}.',
        claim(soir),
        claim(post),
        {
          leftScope: 'that morning',
          leftSpeaker: 'the mayor',
          rightSpeaker: 'them',
        },
      ),
    ).toBe('Le Soir: “Nine people were hurt” (“that morning”) from the mayor and another speaker.');
  });
});

test('two conflicts, or two pairs, are never said in the same sentence', () => {
  const article = (publisher: string, killed: string, other: string): ArticleReading['article'] => ({
    id: publisher,
    text: `Storm in Toulouse\nA storm hit Toulouse on Thursday. ${killed} people were killed in Toulouse. ${other} homes were destroyed in Toulouse. In Toulouse ${killed.toLowerCase()} people died.`,
    metadata: metadataWith({ publisher, title: 'Storm in Toulouse', publishedAt: '2024-06-15' }),
  });
  const { conflicts } = analyse(
    [article('Le Soir', 'Nine', 'Nine'), article('Die Post', 'Forty', 'Forty')],
    DEFAULT_POLICY,
  );
  const [heads, pairs] = [
    conflicts.map((c) => c.explanation),
    conflicts.flatMap((c) => c.pairs.map((p) => p.explanation)),
  ];
  expect(pairs.length).toBeGreaterThan(1);
  expect(new Set(heads).size).toBe(heads.length);
  expect(new Set(pairs).size).toBe(pairs.length);
});
