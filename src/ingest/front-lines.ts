import { NO_METADATA, type SourceMetadata } from '../domain/source.js';
import { Problem } from '../kernel/problem.js';
import { looksLikeIsoDate, publishedAtOf } from './published-at.js';

/** Words that front lines use, and the field that each stands for. */
const FIELDS: Readonly<Record<string, keyof SourceMetadata>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  outlet: 'publisher',
  date: 'publishedAt',
  published: 'publishedAt',
  publishedat: 'publishedAt',
  url: 'url',
  link: 'url',
  author: 'author',
  byline: 'author',
  language: 'language',
  lang: 'language',
};

/** Lines before the text proper, at most so many: more is a text that happens to begin with a colon. */
const MOST_LINES = 30;

const LINE = /^([A-Za-z_]{3,20})[ \t]*:[ \t]*(\S.*)$/;

const unquoted = (words: string): string => {
  const text = words.trim();
  const quote = text[0];
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
};

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/, MOST_LINES + 2);

/** The lines that speak of the document: between two `---` lines, or an unbroken run at the very start that a blank line ends. */
const frontLines = (text: string): readonly string[] => {
  const lines = linesOf(text);
  if (lines[0]?.trimEnd() === '---') {
    const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    return close > 0 ? lines.slice(1, close) : [];
  }
  const blank = lines.findIndex((line) => line.trim() === '');
  const run = lines.slice(0, blank < 0 ? lines.length : blank);
  return run.length <= MOST_LINES && run.every((line) => fieldOf(line) !== null) ? run : [];
};

const fieldOf = (
  line: string,
): { readonly field: keyof SourceMetadata; readonly word: string; readonly value: string } | null => {
  const [, word, value] = LINE.exec(line) ?? [];
  if (word === undefined || value === undefined) return null;
  const field = FIELDS[word.toLowerCase().replaceAll('_', '')];
  return field === undefined ? null : { field, word, value: unquoted(value) };
};

/**
 * What a text says of itself in explicit front lines (`date: 2026-02-25`), unknown otherwise; nothing is inferred from its prose.
 * The lines stay part of the text, so that offsets are those of the file. Throws `bad-input` for an ISO date that no calendar has.
 */
export const metadataOfFrontLines = (text: string, name: string): SourceMetadata => {
  let metadata = NO_METADATA;
  for (const line of frontLines(text)) {
    const found = fieldOf(line);
    if (!found || metadata[found.field] !== NO_METADATA[found.field]) continue;
    if (found.field !== 'publishedAt') {
      metadata = { ...metadata, [found.field]: found.value };
      continue;
    }
    const publishedAt = publishedAtOf(found.value);
    if (publishedAt !== null) metadata = { ...metadata, publishedAt, publishedAtBasis: 'stated' };
    else if (looksLikeIsoDate(found.value))
      throw new Problem(
        'bad-input',
        `${name}: "${found.word}" is not a date: ${found.value}.`,
        'Write a date as 2025-06-30.',
      );
  }
  return metadata;
};
