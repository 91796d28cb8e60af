import fc from 'fast-check';
import { chartModel } from '../../src/web/conflicts/chart.page.js';
import { claimInContext, conflictView, positionView, type ClaimSketch } from '../support/views.js';

const viewOf = (...positions: readonly (readonly ClaimSketch[])[]) =>
  conflictView(
    positions.map((sketches) => positionView(String(sketches[0]?.n), sketches.length, sketches.map(claimInContext))),
  );

const NINE: ClaimSketch = { id: 'a', n: 9, publisher: 'Post', publishedAt: '2025-06-30' };
const FIFTY: ClaimSketch = { id: 'b', n: 50, publisher: 'Herald', publishedAt: '2025-07-02' };

test('a mark stands higher for more and further right for later, and names its outlets', () => {
  const chart = chartModel(viewOf([NINE], [FIFTY]));
  const [nine, fifty] = chart?.marks ?? [];
  expect(nine && fifty && nine.x < fifty.x && nine.y > fifty.y).toBe(true);
  expect(chart?.marks.map(({ letter, title }) => [letter, title])).toEqual([
    ['A', '9: Post, June 30, 2025'],
    ['B', '50: Herald, July 2, 2025'],
  ]);
  expect(chart?.description).toContain('50: Herald, July 2, 2025');
  expect(chart?.without).toBeNull();
});

test('reports without a date are left out, and that is said; of one report there is no chart', () => {
  const undated = { ...FIFTY, id: 'c', publishedAt: null };
  expect(chartModel(viewOf([NINE], [FIFTY, undated]))?.without).toContain('one quote');
  expect(chartModel(viewOf([NINE], [undated]))).toBeNull();
  expect(chartModel({ ...viewOf([NINE], [FIFTY]), kind: 'cause' })).toBeNull();
});

test('values far apart are drawn on a scale where the low ones are told apart', () => {
  const marks = chartModel(viewOf([{ ...NINE, n: 4 }], [{ ...NINE, id: 'd', n: 8 }], [{ ...FIFTY, n: 9000 }]))?.marks;
  const [four, eight] = marks ?? [];
  expect((four?.y ?? 0) - (eight?.y ?? 0)).toBeGreaterThan(10);
});

test('every mark and label stands within the drawing, whatever the figures and days', () => {
  const sketch = fc.record({
    n: fc.integer({ min: 0, max: 2_000_000 }),
    day: fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 2, maxLength: 12 }), (sketches) => {
      const chart = chartModel(
        viewOf(
          ...sketches.map(({ n, day }, i) => [
            { id: `c${String(i)}`, n, publisher: `P${String(i)}`, publishedAt: day.toISOString() },
          ]),
        ),
      );
      if (!chart) return sketches.length < 2;
      const inside = (x: number, y: number): boolean =>
        x >= chart.left && x <= chart.right && y >= 0 && y <= chart.height;
      return (
        chart.marks.every(({ x, y, top, bottom }) => inside(x, y) && inside(x, top) && inside(x, bottom)) &&
        chart.xTicks.every(({ at }) => inside(at, 0)) &&
        chart.yTicks.every(({ at }) => inside(chart.left, at)) &&
        chart.yTicks.length > 0
      );
    }),
  );
});
