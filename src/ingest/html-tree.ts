import { Problem } from '../kernel/problem.js';
import { MAX_HTML_DEPTH, MAX_HTML_NODES } from './limits.js';

/** The part of a DOM node that is used here. */
export interface HtmlElement {
  readonly nodeType: number;
  /** In upper case for elements of a page. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlElement | null;
  readonly nextSibling: HtmlElement | null;
  readonly parentNode: HtmlElement | null;
  readonly getAttribute: (name: string) => string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements that begin and end a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose words are not shown. */
const UNSEEN: ReadonlySet<string> = new Set(
  'TITLE SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH SELECT BUTTON'.split(' '),
);

/** Elements that have no end tag, or one that writers leave out: they say nothing about depth. */
const UNCLOSED: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rb rt rp'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;

const tooDeep = (name: string): Problem =>
  new Problem(
    'too-large',
    `${name} nests its elements more than ${String(MAX_HTML_DEPTH)} deep.`,
    'Give the text of the article as a .txt file.',
  );

/**
 * Refuses markup that is nested absurdly deep before a tree is built of it, since building one takes time with the square of the depth.
 * Counts tags without reading them properly, so it leaves five times the room of the exact limit, which `assertTree` holds.
 */
export const assertTagBalance = (html: string, name: string): void => {
  let depth = 0;
  for (const [, close, tag] of html.matchAll(TAG)) {
    if (UNCLOSED.has((tag ?? '').toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > 5 * MAX_HTML_DEPTH) throw tooDeep(name);
  }
};

/** Visits a tree in order without recursion, so that no depth can exhaust the stack; `enter` may keep it out of an element. */
export const walkTree = (
  root: HtmlElement,
  enter: (node: HtmlElement, depth: number) => boolean,
  leave?: (node: HtmlElement) => void,
): void => {
  let node = root;
  let depth = 1;
  for (;;) {
    const inside: HtmlElement | null = enter(node, depth) ? node.firstChild : null;
    if (inside !== null) {
      node = inside;
      depth += 1;
      continue;
    }
    for (;;) {
      leave?.(node);
      if (node === root) return;
      if (node.nextSibling !== null) break;
      if (node.parentNode === null) return;
      node = node.parentNode;
      depth -= 1;
    }
    node = node.nextSibling;
  }
};

/** Throws `too-large` for a tree deeper or of more nodes than we read. */
export const assertTree = (root: HtmlElement, name: string): void => {
  let nodes = 0;
  walkTree(root, (_node, depth) => {
    nodes += 1;
    if (depth > MAX_HTML_DEPTH) throw tooDeep(name);
    if (nodes > MAX_HTML_NODES)
      throw new Problem(
        'too-large',
        `${name} has more than ${String(MAX_HTML_NODES)} elements and pieces of text.`,
        'Give the text of the article as a .txt file.',
      );
    return true;
  });
};

/** The words of a tree as a reader sees them: one line per block, white space folded as a browser does, nothing of scripts and styles. */
export const textOfBlocks = (root: HtmlElement): string => {
  const lines: string[] = [];
  let line: string[] = [];
  const endLine = (): void => {
    const words = line
      .join('')
      .split(/[ \t\r\n\f]+/)
      .filter((word) => word !== '')
      .join(' ');
    if (words !== '') lines.push(words);
    line = [];
  };
  walkTree(
    root,
    (node) => {
      if (node.nodeType === TEXT) line.push(node.textContent ?? '');
      if (node.nodeType !== ELEMENT) return false;
      const element = node.nodeName.toUpperCase();
      if (UNSEEN.has(element)) return false;
      if (BLOCKS.has(element)) endLine();
      return true;
    },
    (node) => {
      if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase())) endLine();
    },
  );
  endLine();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};
