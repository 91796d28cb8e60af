import fc from 'fast-check';
import { columnOf, graphOf, MOST_DRAWN } from '../../src/trace/graph.js';
import { layered, spreadOut } from '../../src/trace/layered.js';
import { pictureModel } from '../../src/web/trace/picture.page.js';
import { wrapped } from '../../src/web/trace/wrap.js';
import { anyEvidence, evidenceOf, tracedClaim, tracedConflict } from '../support/evidence.js';

const nine = tracedClaim({ id: 'nine', n: 9, publisher: 'Post', speaker: 'Mayor', from: 'speaker:Mayor' });
const fifty = tracedClaim({ id: 'fifty', n: 50, publisher: 'Herald' });
const decided = evidenceOf([nine, fifty], [tracedConflict([[nine], [fifty]], { kind: 'accept-one', claim: 'nine' })], {
  kind: 'claim',
  id: 'nine',
  name: '9',
});

test('the chain goes from publisher to decision, with speakers and origins beside it', () => {
  const { nodes, edges } = graphOf(decided);
  const following = (from: string): string | undefined => edges.find((edge) => edge.from === from)?.to;
  const chain: string[] = ['publisher Post'];
  for (let next = following('publisher Post'); next !== undefined; next = following(next)) chain.push(next);
  expect(chain.map((id) => nodes.find((node) => node.id === id)?.kind)).toEqual([
    'publisher',
    'source',
    'snapshot',
    'quote',
    'claim',
    'question',
    'conflict',
    'resolution',
  ]);
  expect(edges).toContainEqual({ from: 'speaker Mayor', to: 'quote nine', says: 'says' });
  expect(edges).toContainEqual({ from: 'origin origin_speaker:Mayor', to: 'claim nine', says: 'origin of' });
});

test('no edge dangles, each goes one column on, and every decision is reached from a snapshot, always', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { nodes, edges } = graphOf(evidence);
      const columns = new Map(nodes.map(({ id, kind }) => [id, columnOf(kind)]));
      expect(columns.size).toBe(nodes.length);
      for (const { from, to } of edges) expect(columns.get(to)).toBe((columns.get(from) ?? NaN) + 1);
      const before = (id: string): readonly string[] => edges.filter(({ to }) => to === id).map(({ from }) => from);
      const reaches = (id: string): boolean => id.startsWith('snapshot ') || before(id).some(reaches);
      for (const { id, kind } of nodes) if (kind === 'resolution') expect(reaches(id)).toBe(true);
    }),
  );
});

test('every node of the picture is in the list and every node of the list in the picture, always; so are the edges', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { drawn, listed, arrows } = pictureModel(evidence);
      expect(drawn.map(({ href }) => href).sort()).toEqual(listed.map(({ href }) => href).sort());
      expect(new Set(listed.map(({ anchor }) => anchor)).size).toBe(listed.length);
      const anchors = new Set(listed.map(({ anchor }) => `#${anchor}`));
      const from = listed.flatMap((each) => each.from);
      expect(from.every(({ href }) => anchors.has(href))).toBe(true);
      expect(from).toHaveLength(arrows.length);
      for (const [i, { title }] of drawn.entries()) expect(title).toContain(listed[i]?.value);
    }),
  );
});

test('no box lies upon another or outside the picture, always', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { drawn, width, height, boxWidth, boxHeight } = pictureModel(evidence);
      for (const [i, a] of drawn.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + boxWidth <= width && a.y + boxHeight <= height).toBe(true);
        for (const b of drawn.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= boxWidth || Math.abs(a.y - b.y) >= boxHeight).toBe(true);
      }
    }),
  );
});

test('a position is told by a sign in words, never by shade alone', () => {
  const { drawn } = pictureModel(decided);
  const claims = drawn.filter(({ title }) => title.startsWith('Claim'));
  expect(claims.map(({ kind, title }) => [kind, title])).toEqual([
    ['● A · Claim', 'Claim of position A: 9'],
    ['■ B · Claim', 'Claim of position B: 50'],
  ]);
});

test('of many claims each position is drawn, and what is left out is said', () => {
  const many = Array.from({ length: 60 }, (_, i) => tracedClaim({ id: `m${String(i)}`, n: 9 }));
  const { nodes, left } = graphOf(evidenceOf([...many, fifty], [tracedConflict([many, [fifty]])]));
  expect(nodes.filter(({ kind }) => kind === 'claim')).toHaveLength(MOST_DRAWN);
  expect(nodes.map(({ id }) => id)).toContain('claim fifty');
  expect(left).toBe(61 - MOST_DRAWN);
});

test('a node stands near those that it is joined with', () => {
  const { boxes } = layered(
    {
      nodes: Array.from('abcd')
        .map((id) => ({ id, column: 0 }))
        .concat([
          { id: 'z', column: 5 },
          { id: 'y', column: 5 },
        ]),
      edges: [
        { from: 'd', to: 'z' },
        { from: 'a', to: 'y' },
      ],
    },
    { width: 10, height: 10, gapX: 10, gapY: 10 },
  );
  expect([boxes.get('y'), boxes.get('z')]).toEqual([
    { x: 20, y: 0 },
    { x: 20, y: 60 },
  ]);
});

test('numbers are spread out as near as they can be', () => {
  expect(spreadOut([0, 0, 0], 10)).toEqual([-10, 0, 10]);
  expect(spreadOut([0, 50, 51], 10)).toEqual([0, 45.5, 55.5]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (wanted) => {
      const placed = spreadOut(
        wanted.toSorted((a, b) => a - b),
        7,
      );
      for (const [i, y] of placed.slice(1).entries()) expect(y - (placed[i] ?? 0)).toBeGreaterThanOrEqual(7 - 1e-6);
    }),
  );
});

test.each<[string, readonly string[]]>([
  ['nine', ['nine']],
  ['How many people were hurt?', ['How many', 'people …']],
  ['unbelievablylong', ['unbelieva…']],
  ['', []],
  ['one two three four', ['one two', 'three four']],
])('%s is broken into lines', (text, lines) => {
  expect(wrapped(text, 10, 2)).toEqual(lines);
});
