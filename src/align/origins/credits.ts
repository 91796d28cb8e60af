import type { ArticleReading, SentenceReading } from '../../extract/reading.js';
import { AGENCIES } from './agencies.table.js';

/** A news agency that a text credits, and the words that do. */
export interface Credit {
  readonly agency: string;
  readonly words: string;
}

const named: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name = '', ...short]) => [name, ...short].map((form) => [form.toLowerCase(), name] as const)),
);
const exact: ReadonlySet<string> = new Set(AGENCIES.flat());

/** The agency of a name, whatever its case; null for what is none. */
export const agencyOf = (name: string): string | null => named.get(name.toLowerCase().replace(/^the /, '')) ?? null;

/** Most words of an agency's name. */
const LONGEST = 4;

/** The agency whose name begins at a token, in the case that credits write it in ("AP", never "ap"). */
const agencyAt = (
  { sentence: { tokens } }: SentenceReading,
  at: number,
): { readonly agency: string; readonly last: number } | null => {
  let form = '';
  let found: { readonly agency: string; readonly last: number } | null = null;
  for (const [i, token] of tokens.slice(at, at + LONGEST).entries()) {
    form += i > 0 && token.spaced ? ` ${token.text}` : token.text;
    const agency = exact.has(form) ? named.get(form.toLowerCase()) : undefined;
    if (agency !== undefined) found = { agency, last: at + i };
  }
  return found;
};

/** Words before an agency's name that make it the one who has the news. */
const BEFORE = new Set(['told', 'to', 'by', 'from', 'via', 'with', 'for']);
/** "according to dpa", "as quoted by Kyodo": the word before `to`, `by` … must be one of these. */
const TELLING = new Set(
  'according told spoke speaking said quoted cited reported reporting seen obtained statement interview'.split(' '),
);
/** Words after an agency's name that make it the one who says so. */
const AFTER = new Set('reported reports said says quoted cited learned wrote news agency'.split(' '));

/** The agency that a sentence credits with what it says, or null. */
export const creditIn = (held: SentenceReading): Credit | null => {
  const { tokens } = held.sentence;
  for (const at of tokens.keys()) {
    const found = agencyAt(held, at);
    if (!found) continue;
    const lead = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    const before = tokens[lead]?.lower ?? '';
    const after = tokens[found.last + 1]?.lower ?? '';
    const bracketed = before === '(' && after === ')';
    const credited =
      bracketed ||
      before === 'told' ||
      AFTER.has(after) ||
      (BEFORE.has(before) && TELLING.has(tokens[lead - 1]?.lower ?? ''));
    if (!credited) continue;
    const first = tokens[before === '' ? at : bracketed || before === 'told' ? lead : Math.max(0, lead - 1)];
    const last = tokens[bracketed || AFTER.has(after) ? found.last + 1 : found.last];
    const from = AFTER.has(after) ? tokens[at] : first;
    const words = tokens
      .slice(from?.index ?? at, (last?.index ?? found.last) + 1)
      .map((t, i) => (i > 0 && t.spaced ? ' ' : '') + t.text)
      .join('');
    return { agency: found.agency, words };
  }
  return null;
};

/** Lines of an article in which its credit may stand, at either end. */
const CREDIT_LINES = 4;
/** Longest line that is a credit and no report. */
const LONGEST_LINE = 120;
/** "PORTO ALEGRE (Kyodo) -", "LIMA, June 3 (dpa) —", "Source: Kyodo", "Reporting by … for dpa; editing by …", "With files from The Canadian Press". */
const OPENING = /^[^()\n]{0,60}\(([^()\n]{2,40})\) ?[-–—]/u;
const CLOSING =
  /^(?:source|via|credit|from|with (?:files|reporting|agencies)|©|\(c\)|copyright)\b|^[-–—(©]|\b(?:reporting|writing|editing) by\b/iu;
const NAMES = /[\p{Lu}][\p{L}.-]*(?: [\p{Lu}][\p{L}.-]*){0,3}/gu;

/** The agency whose copy an article is, by the credit at its head or its foot; null where none is given. */
export const creditOf = ({ article }: ArticleReading): Credit | null => {
  const lines = article.text.split('\n').flatMap((line) => {
    const words = line.trim();
    return words === '' ? [] : [words];
  });
  for (const line of lines.slice(0, CREDIT_LINES)) {
    const inside = OPENING.exec(line.slice(0, LONGEST_LINE))?.[1];
    const agency = inside === undefined ? null : agencyOf(inside);
    if (agency !== null) return { agency, words: `(${inside ?? ''})` };
  }
  for (const line of [...lines.slice(0, CREDIT_LINES), ...lines.slice(-CREDIT_LINES)]) {
    if (line.length > LONGEST_LINE) continue;
    const whole = agencyOf(line.replace(/[()©.]/gu, '').trim());
    if (whole !== null) return { agency: whole, words: line };
    if (!CLOSING.test(line)) continue;
    for (const [name] of line.matchAll(NAMES)) {
      const agency = agencyOf(name);
      if (agency !== null) return { agency, words: line };
    }
  }
  return null;
};
