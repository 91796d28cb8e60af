import { claimReviewDocument, claimReviewsOf, cutAtWord } from '../../src/export/claim-review.js';
import { standingsOf } from '../../src/export/standing.js';
import type { Outcome } from '../../src/domain/resolution.js';
import { expanded } from '../support/json-ld.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const BY = { organisation: 'The Desk', url: 'https://desk.example' };
const a = claimInContext({ id: 'a', n: 9, speaker: 'Fire Service', publishedAt: '2025-06-30' });
const b = claimInContext({
  id: 'b',
  n: 9,
  speaker: 'Fire Service',
  publishedAt: '2025-06-29',
  publisher: 'Morning Example',
});
const c = claimInContext({ id: 'c', n: 50 });
const positions = [positionView('9', 2, [a, b]), positionView('50', 1, [c])];

const reviews = (outcome: Outcome) => {
  const view = conflictView(positions, [resolution(outcome)]);
  return claimReviewsOf(view, standingsOf(view), BY) as readonly Readonly<Record<string, never>>[];
};

test('each value that was judged is one review; a value that was accepted or rejected has a rating in numbers', () => {
  expect(reviews({ kind: 'accept-one', claim: 'a' })).toEqual([
    {
      '@type': 'ClaimReview',
      url: 'https://desk.example/claims/a',
      claimReviewed: '9 people were hurt',
      author: { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example' },
      datePublished: '2025-07-02',
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Established',
        ratingExplanation: 'The hospital confirmed it.',
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Thing', name: 'Fire Service' },
        datePublished: '2025-06-29',
        firstAppearance: expect.objectContaining({ url: 'https://news.example/b', datePublished: '2025-06-29' }),
        appearance: [
          expect.objectContaining({ url: 'https://news.example/a' }),
          expect.objectContaining({ url: 'https://news.example/b' }),
        ],
      },
    },
    expect.objectContaining({
      url: 'https://desk.example/claims/c',
      reviewRating: expect.objectContaining({ ratingValue: 1, alternateName: 'Not established' }),
    }),
  ]);
});

test('where no value was accepted or rejected outright, words alone rate', () => {
  const ratings = reviews({
    kind: 'both-true',
    scopes: [
      { claim: 'a', scope: 'that morning' },
      { claim: 'c', scope: 'in all' },
    ],
  }).map(({ reviewRating }) => reviewRating);
  expect(ratings).toEqual([
    { '@type': 'Rating', alternateName: 'Established in a scope: that morning', ratingExplanation: expect.any(String) },
    { '@type': 'Rating', alternateName: 'Established in a scope: in all', ratingExplanation: expect.any(String) },
  ]);
});

test('nobody is named as author, and no date given, where none is known', () => {
  const review = reviews({ kind: 'accept-one', claim: 'a' })[1];
  expect(review?.itemReviewed).not.toHaveProperty('author');
  expect(review?.itemReviewed).not.toHaveProperty('datePublished');
  expect(review?.itemReviewed).not.toHaveProperty('firstAppearance');
});

test.each<[string, Outcome]>([
  ['what needs reporting', { kind: 'needs-reporting', wouldSettle: 'a list' }],
  ['what is no conflict', { kind: 'not-a-conflict', reason: 'different-thing' }],
])('%s is not published', (_, outcome) => {
  expect(() => reviews(outcome)).toThrow(expect.objectContaining({ code: 'conflict' }));
});

test('what nobody decided is not published', () => {
  const view = conflictView(positions, []);
  expect(() => claimReviewsOf(view, standingsOf(view), BY)).toThrow(expect.objectContaining({ code: 'conflict' }));
});

test.each([
  ['short', 75, 'short'],
  ['one two three', 8, 'one two…'],
  ['unbreakable', 6, 'unbre…'],
  ['😀😀😀 😀😀😀', 5, '😀😀😀…'],
])('%s in %d code points', (text, longest, cut) => {
  expect(cutAtWord(text, longest)).toBe(cut);
  expect(Array.from(cutAtWord(text, longest)).length).toBeLessThanOrEqual(longest);
});

test('every property is one of schema.org: nothing is dropped when the document is expanded', async () => {
  const document = claimReviewDocument(reviews({ kind: 'accept-one', claim: 'a' }));
  // schema.org's own context gives every term this way; https://schema.org/docs/jsonldcontext.jsonld
  const context = { '@context': { '@vocab': 'https://schema.org/' } };
  const spelled = await expanded(document, context);
  const names = new Set<string>();
  const gather = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(gather);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith('@')) names.add(key.replace('https://schema.org/', ''));
        gather(value);
      }
  };
  gather(spelled);
  expect([...names].sort()).toEqual([
    'alternateName',
    'appearance',
    'author',
    'bestRating',
    'claimReviewed',
    'datePublished',
    'firstAppearance',
    'headline',
    'itemReviewed',
    'name',
    'publisher',
    'ratingExplanation',
    'ratingValue',
    'reviewRating',
    'url',
    'worstRating',
  ]);
});
