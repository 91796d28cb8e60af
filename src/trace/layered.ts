/** A graph whose nodes have their column already. */
export interface Layers {
  readonly nodes: readonly { readonly id: string; readonly column: number }[];
  /** Each from a column to one further right. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
}

/** Lengths of the drawing's own grid. */
export interface LayerSizes {
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
}

export interface Layout {
  /** Upper left corner of each node. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Numbers nearest to `wanted` (by squares) of which each is at least `apart` above the one before: pool adjacent violators. The order is that given.
 */
export const spreadOut = (wanted: readonly number[], apart: number): readonly number[] => {
  const pools: { sum: number; size: number }[] = [];
  for (const [i, want] of wanted.entries()) {
    pools.push({ sum: want - i * apart, size: 1 });
    for (;;) {
      const [last, before] = [pools.at(-1), pools.at(-2)];
      if (!last || !before || before.sum / before.size <= last.sum / last.size) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  }
  return pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size)).map((level, i) => level + i * apart);
};

/** How often nodes are moved towards those they are joined with. */
const SWEEPS = 6;

/**
 * Places a graph in columns from left to right (empty ones left out), each node near those it is joined with and none upon another. The longest
 * column stands evenly, all are ordered and the others placed by their neighbours. The same graph is placed the same way every time.
 */
export const layered = ({ nodes, edges }: Layers, { width, height, gapX, gapY }: LayerSizes): Layout => {
  const numbers = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const columns = numbers.map((number) => nodes.filter(({ column }) => column === number).map(({ id }) => id));
  const joined = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    joined.get(from)?.push(to);
    joined.get(to)?.push(from);
  }
  const apart = height + gapY;
  const at = new Map(columns.flatMap((column) => column.map((id, i) => [id, i * apart] as const)));
  const longest = columns.reduce((best, column, i) => (column.length > (columns[best]?.length ?? 0) ? i : best), 0);
  const outwards = columns.map((_, i) => i).sort((a, b) => Math.abs(a - longest) - Math.abs(b - longest) || a - b);
  const placed = new Set<string>();
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const index of outwards) {
      const column = columns[index] ?? [];
      // the longest column stands evenly; at first in the order given
      if (index !== longest || sweep > 0) {
        const wanted = column.map((id) => {
          const near = (joined.get(id) ?? []).filter((other) => sweep > 0 || placed.has(other));
          return { id, y: near.length === 0 ? (at.get(id) ?? 0) : mean(near.map((other) => at.get(other) ?? 0)) };
        });
        // a stable sort: of two that want the same place the first stays first
        const ordered = wanted.toSorted((a, b) => a.y - b.y);
        const ys = spreadOut(
          ordered.map(({ y }) => y),
          apart,
        );
        for (const [i, { id }] of ordered.entries()) at.set(id, index === longest ? i * apart : (ys[i] ?? 0));
      }
      for (const id of column) placed.add(id);
    }
  const top = Math.min(...at.values(), Infinity);
  const boxes = new Map(
    columns.flatMap((column, i) =>
      column.map((id) => [id, { x: i * (width + gapX), y: Math.round((at.get(id) ?? 0) - top) }] as const),
    ),
  );
  const bottom = Math.max(0, ...[...boxes.values()].map(({ y }) => y + height));
  return { boxes, width: Math.max(0, columns.length * (width + gapX) - gapX), height: bottom };
};
