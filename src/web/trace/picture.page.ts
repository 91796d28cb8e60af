import type { Evidence, Subject } from '../../ports/trace.js';
import { columnOf, graphOf, type EdgeWord, type TraceGraph, type TraceNode } from '../../trace/graph.js';
import { layered } from '../../trace/layered.js';
import { signOf, type SignModel } from '../sign.page.js';
import { counted } from '../words.js';
import { NODE_WORDS, nodeWords } from './node.page.js';
import { wrapped } from './wrap.js';

/** A line of words in a box. */
export interface LineModel {
  readonly y: number;
  readonly text: string;
}

/** A node as it is drawn: a box with what it is and what it says. */
export interface DrawnModel {
  readonly href: string;
  /** All of its words, for who does not see the picture. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly kindY: number;
  readonly kind: string;
  readonly shade: number;
  readonly current: boolean;
  readonly gone: boolean;
  readonly lines: readonly LineModel[];
}

/** A line from one box to another. */
export interface ArrowModel {
  readonly path: string;
}

/** What a node of the list comes from. */
export interface FromModel {
  readonly href: string;
  readonly says: string;
  readonly value: string;
}

/** A node as it is listed. */
export interface ListedModel {
  readonly anchor: string;
  readonly label: string;
  readonly value: string;
  readonly href: string;
  readonly sign: SignModel | null;
  readonly detail: string | null;
  readonly code: string | null;
  readonly from: readonly FromModel[];
}

/** Provenance as a picture, and as a list that says the same. */
export interface PictureModel {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly drawn: readonly DrawnModel[];
  readonly arrows: readonly ArrowModel[];
  readonly listed: readonly ListedModel[];
  /** So few nodes that their list need not be folded away. */
  readonly short: boolean;
  /** What is left out, in words; null for nothing. */
  readonly without: string | null;
}

const SIZES = { width: 136, height: 62, gapX: 28, gapY: 12 };
/** Around the picture, so that no outline is cut off. */
const EDGE = 4;
const LETTERS = 19;
const LINES = 2;
/** A longer list is unfolded by who wants it. */
const MOST_LISTED = 14;

const SAYS: Readonly<Record<EdgeWord, string>> = {
  published: 'published by',
  'kept as': 'text of',
  holds: 'stands in',
  says: 'said by',
  'read as': 'read from',
  'origin of': 'comes from',
  answers: 'answered by',
  'disagreed on in': 'about',
  'decided by': 'decides on',
};

const signIn = (node: TraceNode): SignModel | null =>
  node.kind === 'claim' && node.position !== null ? signOf(node.position) : null;

const kindWords = (node: TraceNode, sign: SignModel | null): string => {
  const gone = node.kind === 'claim' && node.held.goneSince !== null;
  return `${sign ? `${sign.shape} ${sign.letter} · ` : ''}${NODE_WORDS[node.kind]}${gone ? ', gone' : ''}`;
};

const subjectNode = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** The picture of a graph; `subject` is the node that it is about. */
const pictureOf = (graph: TraceGraph, subject: Subject & { readonly name: string }): PictureModel => {
  const { nodes, edges, left } = graph;
  const layout = layered({ nodes: nodes.map(({ id, kind }) => ({ id, column: columnOf(kind) })), edges }, SIZES);
  const words = new Map(nodes.map((node) => [node.id, nodeWords(node)]));
  const numbers = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  const anchorOf = (id: string): string => `node-${String(numbers.get(id) ?? 0)}`;
  const boxOf = (id: string) => layout.boxes.get(id) ?? { x: 0, y: 0 };
  return {
    title: `Where it comes from: ${subject.name}`,
    description: `${counted(nodes.length, 'box', 'boxes')} from publisher to decision, ${counted(edges.length, 'arrow')}. The list says the same.`,
    width: layout.width + 2 * EDGE,
    height: layout.height + 2 * EDGE,
    boxWidth: SIZES.width,
    boxHeight: SIZES.height,
    drawn: nodes.map((node) => {
      const { x, y } = boxOf(node.id);
      const { value, href } = words.get(node.id) ?? nodeWords(node);
      const sign = signIn(node);
      return {
        href,
        title: `${NODE_WORDS[node.kind]}${sign ? ` of position ${sign.letter}` : ''}: ${value}`,
        x: x + EDGE,
        y: y + EDGE,
        textX: x + EDGE + 8,
        kindY: y + EDGE + 17,
        kind: kindWords(node, sign),
        shade: sign?.shade ?? 0,
        current: node.id === subjectNode(subject),
        gone: node.kind === 'claim' && node.held.goneSince !== null,
        lines: wrapped(value, LETTERS, LINES).map((text, i) => ({ y: y + EDGE + 34 + 16 * i, text })),
      };
    }),
    arrows: edges.map(({ from, to }) => {
      const [a, b] = [boxOf(from), boxOf(to)];
      const [x1, y1] = [a.x + EDGE + SIZES.width, a.y + EDGE + SIZES.height / 2];
      const [x2, y2] = [b.x + EDGE - 5, b.y + EDGE + SIZES.height / 2];
      const half = (x1 + x2) / 2;
      return { path: ['M', x1, y1, 'C', half, y1, half, y2, x2, y2].join(' ') };
    }),
    listed: nodes.map((node) => ({
      anchor: anchorOf(node.id),
      label: NODE_WORDS[node.kind],
      ...(words.get(node.id) ?? nodeWords(node)),
      sign: signIn(node),
      from: edges
        .filter(({ to }) => to === node.id)
        .map(({ from, says }) => ({
          href: `#${anchorOf(from)}`,
          says: SAYS[says],
          value: words.get(from)?.value ?? '',
        })),
    })),
    short: nodes.length <= MOST_LISTED,
    without:
      left === 0
        ? null
        : `${counted(left, 'more claim')} ${left === 1 ? 'is' : 'are'} left out of the picture and its list, so that they can be read.`,
  };
};

/** The picture of what hangs together around a subject. */
export const pictureModel = (evidence: Evidence): PictureModel => pictureOf(graphOf(evidence), evidence.subject);
