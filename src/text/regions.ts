import { spanOf, type Span } from '../kernel/span.js';
import type { Region } from '../domain/source.js';
import { datelineLength } from './dateline.js';
import { CLOSING_HEADINGS, CREDIT_LINE, POINTER_LINE } from './lexicon/furniture.js';

interface Line {
  readonly span: Span;
  readonly text: string;
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const lead = raw.length - raw.trimStart().length;
      lines.push({ span: spanOf(start + lead, start + lead + trimmed.length), text: trimmed });
    }
    start = end + 1;
  }
  return lines;
};

const plain = (line: string): string => line.toLowerCase().replace(/[*#_]/g, '').trim();
const endsSentence = (line: string): boolean => /[.!?]["'\u2019\u201D)\]]?$/.test(line);
const wordCount = (line: string): number => line.split(/\s+/).length;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** A line that is nothing but a date, a time and perhaps a count of minutes to read. */
const isDateline = (line: string): boolean => {
  if (wordCount(line) > 12 || endsSentence(line) || !/\d/.test(line)) return false;
  if (!MONTH.test(line) && !/\b\d{4}-\d{2}-\d{2}\b/.test(line) && !/\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(line))
    return false;
  const words = line.match(/[A-Za-z]{3,}/g) ?? [];
  return (
    words.filter(
      (w) =>
        !MONTH.test(w) &&
        !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(w) &&
        !/^(?:date|published|updated|posted|last|on|utc|gmt|minutes?|min|read|edt|est|pst|bst)$/i.test(w),
    ).length <= 1
  );
};

/** Two to six capitalised words without a verb's ending: a name under a headline. */
const isByline = (line: string): boolean => {
  const words = line.split(/\s+/);
  if (/^by\s+\p{Lu}/iu.test(line) && words.length <= 10 && !endsSentence(line)) return true;
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !endsSentence(line) &&
    words.every((w) => /^[\p{Lu}/|,&.-]/u.test(w)) &&
    !/\d/.test(line)
  );
};

/**
 * What each line of an article is. Lines of running text are body and get no region of their own; everything after a closing heading
 * ("Related articles", "Comments") is ignored, unless that would swallow half of the lines that read like text before it.
 */
export const readRegions = (text: string, title: string | null): readonly Region[] => {
  const lines = linesOf(text);
  const regions: Region[] = [];
  const wanted = title === null ? null : plain(title).replace(/[^\p{L}\p{N}]+/gu, ' ');
  let bodySeen = 0;
  for (const [i, line] of lines.entries()) {
    const low = plain(line.text);
    const running = endsSentence(line.text) && wordCount(line.text) > 8;
    if (CLOSING_HEADINGS.has(low) && bodySeen > 0) {
      const last = lines.at(-1);
      regions.push({
        span: spanOf(line.span.start, last?.span.end ?? line.span.end),
        role: 'ignored',
        reason: `page furniture from "${line.text}" on`,
      });
      break;
    }
    if (running) {
      const opening = bodySeen === 0 ? datelineLength(line.text) : 0;
      if (opening > 0)
        regions.push({
          span: spanOf(line.span.start, line.span.start + opening),
          role: 'dateline',
          reason: null,
        });
      bodySeen++;
      if (CREDIT_LINE.test(line.text) && wordCount(line.text) <= 25)
        regions.push({ span: line.span, role: 'caption', reason: null });
      else if (POINTER_LINE.test(line.text) && wordCount(line.text) <= 25)
        regions.push({ span: line.span, role: 'ignored', reason: 'a pointer to another story' });
      continue;
    }
    if (POINTER_LINE.test(line.text) && wordCount(line.text) <= 30)
      regions.push({ span: line.span, role: 'ignored', reason: 'a pointer to another story' });
    else if (CREDIT_LINE.test(line.text) && wordCount(line.text) <= 30)
      regions.push({ span: line.span, role: 'caption', reason: null });
    else if (/^<?https?:\/\/\S+>?$/.test(line.text))
      regions.push({ span: line.span, role: 'ignored', reason: 'an address' });
    else if (isDateline(line.text) && i < 8) regions.push({ span: line.span, role: 'dateline', reason: null });
    else if (wanted !== null && low.replace(/[^\p{L}\p{N}]+/gu, ' ') === wanted)
      regions.push({ span: line.span, role: 'headline', reason: null });
    else if (bodySeen === 0 && i < 6 && isByline(line.text) && i > 0)
      regions.push({ span: line.span, role: 'byline', reason: null });
    else if (!endsSentence(line.text) && wordCount(line.text) <= 16)
      regions.push({ span: line.span, role: 'headline', reason: null });
  }
  return regions;
};
