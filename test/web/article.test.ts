import { articleBlocks } from '../../src/web/sources/article.page.js';
import { FAKE_CLAIMS, FAKE_SOURCES } from '../support/fake-stories.js';
import { spanOf } from '../../src/kernel/span.js';
import type { SourceView } from '../../src/ports/readers.js';

const viewOf = (id: string): SourceView => {
  const held = FAKE_SOURCES.find(({ summary }) => summary.id === id);
  if (!held) throw new Error(id);
  return {
    source: held.summary,
    text: held.text,
    regions: held.regions,
    withdrawn: [],
    claims: FAKE_CLAIMS.filter(({ document }) => document === id).map((claim) => ({ ...claim, conflict: null })),
  };
};
const textOf = (view: SourceView): string =>
  articleBlocks(view)
    .flatMap(({ paragraphs }) => paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')))
    .join('\n');

test.each(FAKE_SOURCES.map(({ summary }) => summary.id))('the pieces of %s are its text, line by line', (id) => {
  const view = viewOf(id);
  expect(textOf(view)).toBe(
    view.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  );
});

test('claims that overlap keep their own starts; the link leads to the shortest', () => {
  const view = viewOf('source_courier');
  const [claim] = view.claims;
  if (!claim) throw new Error('no claim');
  const inner = { ...claim, id: 'inner', span: spanOf(claim.span.start + 4, claim.span.end - 4) };
  const pieces = articleBlocks({ ...view, claims: [claim, inner] }).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((p) => p.pieces),
  );
  expect(
    pieces.filter(({ href }) => href !== null).map(({ href, starts }) => [href, starts.map(({ id }) => id)]),
  ).toEqual([
    ['/claims/claim_nine', ['claim_nine']],
    ['/claims/inner', ['inner']],
    ['/claims/claim_nine', []],
  ]);
});

test('a claim over two lines starts once', () => {
  const view = viewOf('source_courier');
  const [claim] = view.claims;
  if (!claim) throw new Error('no claim');
  const starts = articleBlocks({ ...view, claims: [{ ...claim, span: spanOf(10, 120) }] }).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.starts)),
  );
  expect(starts.map(({ id }) => id)).toEqual(['claim_nine']);
});
