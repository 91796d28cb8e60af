import { NO_METADATA, type SourceMetadata } from '../domain/source.js';
import { type HtmlElement, walkTree } from './html-tree.js';
import { publishedAtOf } from './published-at.js';

/** What a page states, by where it states it: `og:title`, `article:published_time`, `ld:headline`, `title` … first mention wins. */
type Stated = ReadonlyMap<string, string>;

/** Where each field is looked for, the more deliberate statement first. */
const PLACES: Readonly<Record<'title' | 'publisher' | 'published' | 'url' | 'author' | 'language', readonly string[]>> =
  {
    title: ['og:title', 'ld:headline', 'title'],
    publisher: ['og:site_name', 'ld:publisher'],
    published: ['article:published_time', 'ld:datePublished', 'og:article:published_time', 'datepublished'],
    url: ['canonical', 'og:url', 'ld:url'],
    author: ['ld:author', 'author', 'article:author'],
    language: ['lang'],
  };

/** Longest script of linked data that is read. */
const MOST_LINKED_DATA = 200_000;

const isArticleType = (type: unknown): boolean =>
  typeof type === 'string'
    ? /(?:Article|BlogPosting|Report)$/.test(type)
    : Array.isArray(type) && type.some((one) => isArticleType(one));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article among the objects of a linked-data script: the object itself, one of a list, or one of its graph. */
const articleIn = (data: unknown): Readonly<Record<string, unknown>> | null => {
  const top: readonly unknown[] = Array.isArray(data) ? data : [data];
  const all = top.flatMap((one): readonly unknown[] => {
    const graph: unknown = isRecord(one) ? one['@graph'] : null;
    return Array.isArray(graph) ? [one, ...(graph as readonly unknown[])] : [one];
  });
  return all.filter(isRecord).find((one) => isArticleType(one['@type'])) ?? null;
};

const nameIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((name) => name !== null);
    return names.length === 0 ? null : names.join(', ');
  }
  return isRecord(value) && typeof value.name === 'string' ? value.name : null;
};

const linkedData = (script: string): Readonly<Record<string, string | null>> => {
  if (script.length > MOST_LINKED_DATA) return {};
  try {
    const article = articleIn(JSON.parse(script));
    if (!article) return {};
    const plain = (key: string): string | null => (typeof article[key] === 'string' ? article[key] : null);
    return {
      'ld:headline': plain('headline'),
      'ld:datePublished': plain('datePublished'),
      'ld:url': plain('url'),
      'ld:publisher': nameIn(article.publisher),
      'ld:author': nameIn(article.author),
    };
  } catch {
    // Linked data that is not JSON states nothing; the page is read all the same.
    return {};
  }
};

const statementsOf = (root: HtmlElement): Stated => {
  const stated = new Map<string, string>();
  const note = (place: string | null, words: string | null): void => {
    const text = words?.replace(/[\s\0]+/g, ' ').trim() ?? '';
    if (place !== null && text !== '' && !stated.has(place)) stated.set(place, text.slice(0, 2_000));
  };
  walkTree(root, (node) => {
    switch (node.nodeName.toUpperCase()) {
      case 'HTML':
        note('lang', node.getAttribute('lang'));
        return true;
      case 'TITLE':
        note('title', node.textContent);
        return false;
      case 'SVG':
        // A drawing has titles of its own.
        return false;
      case 'META': {
        const key = node.getAttribute('property') ?? node.getAttribute('name') ?? node.getAttribute('itemprop');
        note(key === null ? null : key.toLowerCase(), node.getAttribute('content'));
        return false;
      }
      case 'LINK':
        if (node.getAttribute('rel')?.toLowerCase() === 'canonical') note('canonical', node.getAttribute('href'));
        return false;
      case 'SCRIPT':
        if (node.getAttribute('type')?.toLowerCase() === 'application/ld+json')
          for (const [place, words] of Object.entries(linkedData(node.textContent ?? ''))) note(place, words);
        return false;
      default:
        return true;
    }
  });
  return stated;
};

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** What a page states of itself in its head, its meta elements and its linked data; nothing is read out of its prose. */
export const metadataOfPage = (root: HtmlElement): SourceMetadata => {
  const stated = statementsOf(root);
  const first = <T>(places: readonly string[], reading: (words: string) => T | null): T | null => {
    for (const place of places) {
      const words = stated.get(place);
      const found = words === undefined ? null : reading(words);
      if (found !== null) return found;
    }
    return null;
  };
  const asIs = (words: string): string => words;
  const publishedAt = first(PLACES.published, publishedAtOf);
  return {
    ...NO_METADATA,
    title: first(PLACES.title, asIs),
    publisher: first(PLACES.publisher, asIs),
    publishedAt,
    publishedAtBasis: publishedAt === null ? 'unknown' : 'stated',
    url: first(PLACES.url, (words) => (isAddress(words) ? words : null)),
    // `article:author` is often the address of a profile, which is not a name.
    author: first(PLACES.author, (words) => (isAddress(words) ? null : words)),
    language: first(PLACES.language, (words) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(words) ? words : null)),
  };
};
