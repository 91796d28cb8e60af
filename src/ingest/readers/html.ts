import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Problem } from '../../kernel/problem.js';
import { assertTagBalance, assertTree, type HtmlElement, textOfBlocks } from '../html-tree.js';
import { metadataOfPage } from '../html-metadata.js';
import type { ReadDocument } from '../registry.js';

/** The part of linkedom's document that is used here. */
interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly querySelector: (selector: string) => HtmlElement | null;
}

/** A fragment without its `html` element would be a row of trees with no one root. */
const wholePage = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

const parse = (html: string): HtmlDocument =>
  (parseHTML(wholePage(html)) as { readonly document: HtmlDocument }).document;

/** The page's one main heading, which article finders take away from the text: it is part of what was published. */
const headingOf = (document: HtmlDocument): string => {
  const heading = document.querySelector('h1');
  return heading === null ? '' : textOfBlocks(heading).replaceAll('\n', ' ').trim();
};

const articleOf = (document: HtmlDocument): string => {
  const content = new Readability(document).parse()?.content;
  const found = typeof content === 'string' ? parse(content).documentElement : null;
  return found === null ? '' : textOfBlocks(found);
};

/**
 * A web page: the text of its article, blocks on lines of their own, headings included and menus left out; what it states of itself in its head.
 * Throws `too-large` for a page too deep or of too many nodes, `bad-input` for one without text.
 */
export const readHtml: ReadDocument = (decoded, name) => {
  assertTagBalance(decoded, name);
  const document = parse(decoded);
  if (document.documentElement === null) throw new Problem('bad-input', `${name} holds no page.`, 'Give an HTML file.');
  assertTree(document.documentElement, name);
  const metadata = metadataOfPage(document.documentElement);
  const heading = headingOf(document);
  const whole = textOfBlocks(document.documentElement);
  // Readability changes the tree it is given, so it comes last.
  const article = articleOf(document) || whole;
  const text = heading !== '' && !article.includes(heading) ? `${heading}\n${article}` : article;
  return { text, metadata };
};
