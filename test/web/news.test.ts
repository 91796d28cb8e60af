import { newsModel } from '../../src/web/conflicts/news.page.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const old = claimInContext({ id: 'a', n: 9 });
const fresh = claimInContext({ id: 'b', n: 90, publisher: 'Radio' });
const late = {
  ...fresh,
  source: { ...fresh.source, snapshot: { ...fresh.source.snapshot, retrievedAt: '2025-07-09T08:00:00.000Z' } },
};
const view = (claim: string, evidence: string) =>
  conflictView(
    [positionView('9', 1, [old]), positionView('90', 1, [late])],
    [{ ...resolution({ kind: 'accept-one', claim }), evidence }],
  );

test('what came after the decision is named, and what was there before is not', () => {
  expect(newsModel(view('a', 'of another time'))).toEqual({
    claims: [expect.objectContaining({ href: '/claims/b', display: '90', publisher: 'Radio' })],
    gone: [],
  });
});

test('a claim that the decision rests on and that is gone is named', () => {
  expect(newsModel(view('z', 'of another time'))?.gone).toEqual([{ href: '/claims/z' }]);
});

test('a decision that stands has no news', () => {
  const { evidence } = view('a', '');
  expect(newsModel(view('a', evidence))).toBeNull();
});
