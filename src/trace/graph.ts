import type { ClaimInContext } from '../ports/readers.js';
import type { Evidence, TracedClaim, TracedConflict, TracedResolution } from '../ports/trace.js';

/** The kinds of node, in the order in which provenance flows; those of one column stand beside one another. */
export const COLUMNS = [
  ['publisher'],
  ['source'],
  ['snapshot', 'speaker'],
  ['quote', 'origin'],
  ['claim'],
  ['question'],
  ['conflict'],
  ['resolution'],
] as const;
export type NodeKind = (typeof COLUMNS)[number][number];

/** One thing of the picture, with what it stands for. */
export type TraceNode = { readonly id: string } & (
  | { readonly kind: 'publisher'; readonly name: string; readonly grade: string }
  | { readonly kind: 'source' | 'snapshot'; readonly source: ClaimInContext['source'] }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'origin'; readonly origin: NonNullable<ClaimInContext['origin']> }
  | { readonly kind: 'quote'; readonly held: TracedClaim }
  | {
      readonly kind: 'claim';
      readonly held: TracedClaim;
      /** Its position in the first conflict that holds it, null where none does. */
      readonly position: number | null;
    }
  | { readonly kind: 'question'; readonly question: Evidence['questions'][number] }
  | { readonly kind: 'conflict'; readonly conflict: TracedConflict }
  | { readonly kind: 'resolution'; readonly resolution: TracedResolution }
);

/** What one node is to the next, from left to right. */
export type EdgeWord =
  'published' | 'kept as' | 'holds' | 'says' | 'read as' | 'origin of' | 'answers' | 'disagreed on in' | 'decided by';

export interface TraceEdge {
  readonly from: string;
  readonly to: string;
  readonly says: EdgeWord;
}

/** Provenance as nodes and edges: every edge goes one column to the right, between nodes that are there. */
export interface TraceGraph {
  /** By kind, in the order in which provenance flows. */
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
  /** Claims that are left out, so that the rest can be read. */
  readonly left: number;
}

/** More claims than these are not drawn. */
export const MOST_DRAWN = 24;

/** As they are listed. */
const ORDER: readonly NodeKind[] = COLUMNS.flat();

/** The number of its column. */
export const columnOf = (kind: NodeKind): number => COLUMNS.findIndex((kinds) => kinds.some((one) => one === kind));

/** Where each claim stands: its position in the first conflict that has it, and its place there. */
const placesOf = (conflicts: readonly TracedConflict[]): ReadonlyMap<string, readonly [number, number]> => {
  const places = new Map<string, readonly [number, number]>();
  for (const { positions, withdrawn } of conflicts)
    if (!withdrawn)
      for (const [position, { members }] of positions.entries())
        for (const [place, { claim }] of members.entries())
          if (!places.has(claim)) places.set(claim, [position, place]);
  return places;
};

/** The claims that are drawn: of each position its first, then its second …, then those outside all conflicts. */
const drawn = (claims: readonly TracedClaim[], places: ReadonlyMap<string, readonly [number, number]>) => {
  const rank = ({ claim }: TracedClaim): number => places.get(claim.id)?.[1] ?? Infinity;
  const first = claims
    .map((held, i) => ({ held, i, rank: rank(held) }))
    .sort((a, b) => (a.rank === b.rank ? a.i - b.i : a.rank < b.rank ? -1 : 1))
    .slice(0, MOST_DRAWN);
  const at = ({ held }: (typeof first)[number]): number => places.get(held.claim.id)?.[0] ?? Infinity;
  return first.sort((a, b) => (at(a) === at(b) ? a.i - b.i : at(a) < at(b) ? -1 : 1)).map(({ held }) => held);
};

/** The picture of what hangs together around a subject. */
export const graphOf = ({ claims, total, questions, conflicts }: Evidence): TraceGraph => {
  const nodes = new Map<string, TraceNode>();
  const edges = new Map<string, TraceEdge>();
  const node = (made: TraceNode): string => {
    if (!nodes.has(made.id)) nodes.set(made.id, made);
    return made.id;
  };
  const edge = (from: string, says: EdgeWord, to: string): void => {
    edges.set(`${from}|${to}`, { from, to, says });
  };
  const places = placesOf(conflicts);
  const shown = drawn(claims, places);
  const asked = new Map(questions.map((question) => [question.id, question]));
  for (const held of shown) {
    const { claim, source, origin } = held;
    const { snapshot, metadata } = source;
    const from = node({ id: `source ${source.id}`, kind: 'source', source });
    if (metadata.publisher !== null) {
      const { publisher: name } = metadata;
      edge(node({ id: `publisher ${name}`, kind: 'publisher', name, grade: source.grade }), 'published', from);
    }
    const kept = node({ id: `snapshot ${snapshot.id}`, kind: 'snapshot', source });
    edge(from, 'kept as', kept);
    const quote = node({ id: `quote ${claim.id}`, kind: 'quote', held });
    edge(kept, 'holds', quote);
    if (claim.speaker) {
      const { name } = claim.speaker;
      edge(node({ id: `speaker ${name}`, kind: 'speaker', name }), 'says', quote);
    }
    const read = node({ id: `claim ${claim.id}`, kind: 'claim', held, position: places.get(claim.id)?.[0] ?? null });
    edge(quote, 'read as', read);
    if (origin) edge(node({ id: `origin ${origin.id}`, kind: 'origin', origin }), 'origin of', read);
    const question = asked.get(claim.question);
    if (question) edge(read, 'answers', node({ id: `question ${question.id}`, kind: 'question', question }));
  }
  // a question without a claim that stands is there all the same
  if (shown.length === 0)
    for (const question of questions) node({ id: `question ${question.id}`, kind: 'question', question });
  for (const conflict of conflicts) {
    const question = `question ${conflict.question.id}`;
    if (!nodes.has(question)) continue;
    const at = node({ id: `conflict ${conflict.id}`, kind: 'conflict', conflict });
    edge(question, 'disagreed on in', at);
    for (const resolution of conflict.resolutions)
      edge(at, 'decided by', node({ id: `resolution ${resolution.id}`, kind: 'resolution', resolution }));
  }
  const inOrder = [...nodes.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { nodes: inOrder, edges: [...edges.values()], left: Math.max(0, total - shown.length) };
};
